import { expect, test } from 'vitest'
import type { MeasureKind } from '#src/domain/case/necessity.ts'
import { r18 } from '#src/domain/wordingRules/rules/r18.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const measure = (text: string, kind: MeasureKind, terms: string): Row => ({
  text,
  slices: { necessity: { measures: [{ id: 'm', kind, status: 'inForce', terms }] } },
})
const family = (text: string): Row => ({
  text,
  slices: {
    circumstances: {
      children: {
        answer: 'yes',
        familyOrder: 'F-12',
        detail: 'Pip Quill is with him on alternate Saturdays.',
      },
    },
  },
})
const onBail = (text: string, conditions: string): Row => ({
  text,
  slices: { proceedings: { bail: { kind: 'police', conditions } } },
})
const lives = 'To live and sleep at 4 Tannery Yard, Dunmarrow.'
const report = 'To report on Mondays at Port Sallow Police Station, 40 Customs Street, Port Sallow.'

caseTable(r18, {
  faulty: [
    family('must not see Pip Quill'),
    family('must not contact Pip Quill by any means'),
    onBail('must not enter Tannery Yard in Dunmarrow', lives),
    measure('must not enter Customs Street in Port Sallow', 'existingSpo', report),
    measure('must not enter Port Sallow', 'licence', report),
    measure(
      'must sign on every Monday between 6pm and 8pm at Harbour Gym',
      'restrainingOrder',
      'Not to enter Harbour Gym.',
    ),
  ],
  clean: [
    family('must not approach Pip Quill except as paragraph 3 of order F-12 allows'),
    onBail('must not enter Larch Row in Dunmarrow', lives),
    onBail('must not enter Larch Row', 'Not to enter Larch Row.'),
    measure('must not enter Larch Row in Port Sallow', 'existingSpo', report),
  ],
})

test('only against a stalking protection order in force does it stop', () => {
  const severity = (row: Row) => saidInCase(row).findings.find(({ rule }) => rule === 'R18')?.severity
  const text = 'must not enter Customs Street in Port Sallow'
  expect(severity(measure(text, 'existingSpo', report))).toBe('stops')
  expect(severity(measure(text, 'licence', report))).toBe('explain')
})
