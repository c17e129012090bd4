import { expect, test } from 'vitest'
import { r17 } from '#src/domain/wordingRules/rules/r17.ts'
import { quill } from '../completeCase.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const beside = (...texts: string[]) => ({
  prohibitions: { items: texts.map((text, at) => ({ id: `p-${at}`, text })) },
})
const duty = (text: string, ...bans: string[]): Row => ({
  text,
  kind: 'requirement',
  slices: beside(...bans),
})
const ban = (text: string, required: string): Row => ({
  text,
  slices: { requirements: { items: [{ id: 'r-1', text: required }] } },
})
const zone = 'must not enter the area edged red on Map 1, bounded by Mill Road, Ash Lane and Tower Street'
const provided = {
  provider: {
    confirmed: 'yes',
    name: 'Driftline',
    start: '2026-10-05',
    reports: 'SPO Manager',
    exhibit: 'ex-1',
  },
}

caseTable(r17, {
  faulty: [
    duty('must sign on every Monday between 6pm and 8pm at Mill Road Station', zone),
    duty('has to sign on at mill road station', zone),
    duty('must attend Driftline at Tide House, Dunmarrow on 5 October 2026', 'must not go to Tide House.'),
    duty('must hand his passport to Ash Lane Police Station by 3 October 2026', zone),
    duty(
      'must use the Kite app to message Orla Quill about Pip',
      'must not contact Orla Quill by any means.',
    ),
    duty('must keep a second phone for calls from the SPO Manager', 'must not have more than one phone.'),
    ban('must not enter Tide House', 'must attend at Tide House, Dunmarrow'),
    ban('must not enter Dunmarrow.', 'must sign on at Corn Hill Police Station, Dunmarrow'),
  ],
  clean: [
    duty('must sign on every Monday between 6pm and 8pm at Castle Street Station', zone),
    {
      ...duty(
        'must attend Driftline at Tide House, Dunmarrow on 5 October 2026',
        'must not enter Larch Row in Dunmarrow.',
      ),
      condition: provided,
    },
    {
      ...duty(
        'must attend Driftline at Tide House, Dunmarrow on 5 October 2026',
        'must not enter Dunmarrow except to attend Tide House.',
      ),
      condition: provided,
    },
    ban('must not enter Larch Row in Dunmarrow.', 'must attend at Tide House, Dunmarrow'),
    ban(
      'must not contact Orla Quill by any means.',
      'must tell the SPO Manager of a new phone within 3 days',
    ),
  ],
})

test('the other condition is named by its number, and the words that are meant are marked', () => {
  const text = 'must sign on every Monday between 6pm and 8pm at Mill Road Station'
  const found = saidInCase(duty(text, zone)).findings.find(({ rule }) => rule === 'R17')
  expect(found?.message).toBe(
    'This condition sends the defendant to Mill Road Station, and condition 1 keeps the defendant out of it.',
  )
  expect(text.slice(...(found?.span ?? [0, 0]))).toBe('Mill Road Station')
  expect(found?.severity).toBe('explain')
})

test('without the conditions of the other kind it is said not to have run', () => {
  const bare = { protected: { people: [quill] }, prohibitions: undefined, requirements: undefined }
  const { notRun } = saidInCase({ text: 'must sign on at Mill Road Station', slices: bare })
  expect(notRun).toContain('R17')
  const other = { ...bare, prohibitions: { items: [] } }
  expect(saidInCase({ text: 'must sign on at Mill Road Station', slices: other }).notRun).not.toContain('R17')
})
