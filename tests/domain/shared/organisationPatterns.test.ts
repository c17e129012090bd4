import { expect, test } from 'vitest'
import { organisationPatterns } from '#src/domain/shared/organisationPatterns.ts'

const finds = (value: string, text: string) => {
  const hits = organisationPatterns(value).filter(({ search }) => text.match(search))
  return hits.some(({ sure }) => sure) ? 'sure' : hits.length > 0 ? 'perhaps' : 'no'
}

test.each([
  ['Fennelgate Primary School', 'Fennelgate primary school', 'sure'],
  ['Fennelgate Primary School', 'outside Fennelgate', 'perhaps'],
  ['Fennelgate Primary School', 'a Primary School', 'no'],
  ['Quarrybrook Dental Practice, 3 High Street', 'at 3 High St', 'sure'],
  ['Quarrybrook Dental Practice, 3 High Street', 'in High Street', 'perhaps'],
  ['Ember House', 'an ember', 'no'],
])('%s in "%s": %s', (value, text, found) => {
  expect(finds(value, text)).toBe(found)
})
