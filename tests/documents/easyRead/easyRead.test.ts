import { expect, test } from 'vitest'
import { easyRead } from '#src/documents/easyRead/easyRead.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { sample } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const made = (file: CaseFile, part: object = {}): CaseFile => ({
  ...file,
  service: {
    ...file.service,
    outcome: {
      result: 'made',
      madeOn: '2026-11-26',
      runs: 'until',
      lastDay: '2028-11-25',
      court: 'The court',
      conditions: madeAsDrafted(file),
      replacesInterim: { answer: 'no' },
      served: { answer: 'yes', on: '2026-11-27' },
      ...part,
    },
  },
})
const text = (file: CaseFile) =>
  wordsIn(easyRead(servedView(file), { today: '2026-11-27', contact: 'the stalking team' }))

test('the rules, how long they count, the last day to tell the police and the penalty stand in short lines', () => {
  const said = text(made(sample('fx-02')))
  for (const words of [
    'You must not',
    'until the end of 25 November 2028',
    'by the end of Sunday 29 November 2026',
    'up to 5 years',
    'the stalking team',
  ])
    expect(said).toContain(words)
})

test('where the order is not served yet the three days are explained', () => {
  expect(text(made(sample('fx-02'), { served: { answer: 'no' } }))).toContain(
    'The day you get the order is day 1.',
  )
})

test('a full order in place of an interim one asks for changes only', () => {
  const replaced = made(sample('fx-02'), { replacesInterim: { answer: 'yes', interimMadeOn: '2026-05-01' } })
  expect(text(replaced)).toContain('You may have to tell the police a new name or a new home.')
  expect(text(replaced)).not.toContain('Go to a police station')
})

test('an order without an end counts until a court ends it; an end that was not entered is a gap', () => {
  const without = made(sample('fx-02'), { runs: 'untilFurtherOrder' })
  expect(text(without)).toContain('until a court ends them')
  const open = text(made(sample('fx-02'), { lastDay: undefined }))
  expect(open).toContain('[Not yet entered: how long the order lasts]')
  expect(open).not.toContain('until a court ends them')
})

test('there is none before the court has made an order', () => {
  expect(easyRead(servedView(sample('fx-02')), { today: '2026-11-27', contact: 'x' })).toEqual([])
})
