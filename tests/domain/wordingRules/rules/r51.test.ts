import { expect, test } from 'vitest'
import { r51 } from '#src/domain/wordingRules/rules/r51.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

wordingTable(r51, {
  faulty: [
    'by 03/04/26',
    'must attend by 3.4.26',
    'MUST ATTEND BY NEXT FRIDAY',
    'must hand in his keys tomorrow',
    'must attend on 3 April',
    'must attend by the end of the month',
    'must attend on 3rd of april',
    'must attend by April 3',
    'must attend in the next few days',
    'must hand over the phone by close of play Friday',
    'must attend by 2026-04-03',
    'must attend Driftline by Friday',
    'by end of next month',
    'by 3rd April',
    'until Easter',
    'before Christmas',
  ],
  clean: [
    'by 3 April 2026',
    'must attend Driftline on 3 April and 10 April 2026 at 18:30',
    'must sign on every Monday 18:00–20:00 at Castle Street Station',
    'must not write “see you tomorrow” to Orla Quill',
    'must not be in School Lane from 8 January 2026 to 13 February 2026',
    'must not enter May Street or Friday Road',
    'must attend on Friday 3 April 2026',
    'may attend on Monday, Wednesday and Friday between 9am and 5pm',
  ],
})

test.each<[string, string[]]>([
  ['must attend by 13/04/2026', ['must attend by 13 April 2026']],
  ['must attend by 12/04/2026', []],
  ['must attend by 04/04/2026', ['must attend by 4 April 2026']],
  ['must attend by 2026-04-03', ['must attend by 3 April 2026']],
  ['must attend by 2026-02-30', []],
  ['must attend by 31.04.2026', []],
  ['must attend by 13/04/26', ['must attend by 13 April 2026']],
  ['must attend by 13-04-26', []],
  ['must attend by 13/04/88', []],
  ['by 03/04/26', []],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text }, 'R51')).toEqual(after)
})
