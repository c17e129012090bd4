import { expect, test } from 'vitest'
import { nameFrom } from '#src/storage/vault/nameFrom.ts'

test('the same text gives the same id, in the form of every id of the app', async () => {
  expect(await nameFrom('case', 'one')).toMatch(/^case-[a-z2-7]{26}$/)
  expect(await nameFrom('case', 'one')).toBe(await nameFrom('case', 'one'))
})

test('another text gives another id', async () => {
  expect(await nameFrom('case', 'one')).not.toBe(await nameFrom('case', 'two'))
})
