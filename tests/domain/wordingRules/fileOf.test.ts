import { expect, test } from 'vitest'
import { fileOf } from '#src/domain/wordingRules/fileOf.ts'

test('the answers to hand stand in the file, and it is made once', () => {
  const facts = { slices: { protected: { people: [] } }, today: '2026-06-24' }
  expect(fileOf(facts)).toMatchObject({ schema: 1, protected: { people: [] } })
  expect(fileOf({ ...facts })).toBe(fileOf(facts))
})
