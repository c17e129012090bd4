import { expect, test } from 'vitest'
import { ruleOf, statedHere } from '#src/documents/hearsayNotice/ofRules.ts'
import { cea, her } from '#src/domain/law/citations.ts'

test('a rule of the Rules is named by its number, another law by its name', () => {
  expect(ruleOf(her('r.3(1)'))).toBe('rule 3(1)')
  expect(ruleOf(cea('s.2(4)'))).toBe('Civil Evidence Act 1995 s.2(4)')
})

test('a statement ends with its place', () => {
  expect(statedHere({ text: 'One notice will do.', authority: her('r.3(5)') })).toBe(
    'One notice will do (rule 3(5)).',
  )
})
