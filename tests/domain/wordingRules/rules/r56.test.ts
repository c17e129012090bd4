import { expect, test } from 'vitest'
import { r56 } from '#src/domain/wordingRules/rules/r56.ts'
import { defendant } from '../completeCase.ts'
import { programme } from '../timedRow.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const bornOn = (value: string) => ({ defendant: { ...defendant, born: { known: true, value } as const } })
const child = bornOn('2010-01-15')
const asChild = (text: string): Row => ({ text, kind: 'requirement', slices: child })
const told = 'The police tell a parent in writing.'

caseTable(r56, {
  faulty: [
    asChild('sign on 11:00 weekdays'),
    asChild(`must sign on at Castle Street Station on Mondays at 9am. ${told}`),
    asChild(`must attend Driftline at Tide House every Tuesday between 3pm and 4pm. ${told}`),
    asChild(`must attend Tide House on Wednesday 3 June 2026 at 15:29. ${told}`),
    asChild(`must attend Tide House on Wednesday 3 June 2026 at noon. ${told}`),
    asChild('must sign on every Monday 18:00–20:00 at Castle Street Station'),
    asChild('must hand the phone to an officer of the SPO Team by 3 May 2026'),
    { ...programme('thu 13:00-14:00', child) },
    { text: 'must sign on every Monday 18:00–20:00 at Castle Street Station', slices: bornOn('2008-06-25') },
  ],
  clean: [
    asChild('sign on 17:00 with parent told in writing'),
    asChild(`must attend Driftline at Tide House every Tuesday between 3:30pm and 5pm. ${told}`),
    asChild(`must sign on at Castle Street Station on Mondays between 8am and 9am. ${told}`),
    asChild(`must sign on at Castle Street Station on Saturdays at 11am. ${told}`),
    asChild(
      'must attend Tide House on a Wednesday of the school holidays at 11am, with his mother, Ida Marlow',
    ),
    asChild('must meet his youth justice worker at Tide House on Mondays at 17:00'),
    { text: 'must sign on every Monday 09:00–10:00 at Castle Street Station', slices: bornOn('2008-06-24') },
    { text: 'must not be in School Lane, Dunmarrow, between 8am and 9am on school days', slices: child },
  ],
})

test('where the date of birth is not known the rule has not run', () => {
  const slices = { defendant: { ...defendant, born: { known: false as const } } }
  expect(saidInCase({ text: 'must sign on at 11am', slices }).notRun).toEqual(['R56'])
})
