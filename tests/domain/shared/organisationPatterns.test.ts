import { expect, test } from 'vitest'
import { organisationPatterns, tellingPairs, tellingWords } from '#src/domain/shared/organisationPatterns.ts'

const finds = (value: string, text: string) => {
  const hits = organisationPatterns(value).filter(({ search }) => text.match(search))
  return hits.some(({ weight }) => weight === 'sure') ? 'sure' : hits.length > 0 ? 'perhaps' : 'no'
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

test('a telling word goes with a later word of its kind, and two words of a place do not go together', () => {
  expect(tellingWords('Fennelgate Primary School')).toEqual(['Fennelgate'])
  expect(tellingPairs('Fennelgate Primary School')).toEqual([
    ['Fennelgate', 'Primary'],
    ['Fennelgate', 'School'],
  ])
  expect(tellingPairs('Port Sallow Library')).toEqual([])
})
