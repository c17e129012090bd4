import { expect, test } from 'vitest'
import { otherCases } from '#src/documents/authorisingNote/otherCases.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const says = (file: Pick<CaseFile, 'proceedings' | 'necessity'>) =>
  wordsIn([{ kind: 'rows', rows: otherCases({ schema: 1, id: 'c', startedOn: '2026-06-22', ...file }) }])
const criminal = (answers: object) => says({ proceedings: { criminal: { stage: 'charged', ...answers } } })

test('what the prosecutor asked to be held back stands here, with the reason', () => {
  const yes = { answer: 'yes', what: 'The download', why: 'No charge is decided' }
  expect(criminal({ heldBack: yes })).toContain('held back at request: The download. No charge is decided.')
  expect(criminal({ heldBack: { answer: 'no' } })).toContain('Nothing is held back at request.')
  expect(criminal({ heldBack: { answer: 'notKnown' } })).toContain('It is not known')
  expect(criminal({})).not.toContain('Prosecutor')
})

test('the day on which the prosecutor was told stands here, or why that is not done', () => {
  expect(criminal({ prosecutorToldOn: { known: true, value: '2026-06-22' } })).toContain(
    'Told on 22 June 2026.',
  )
  expect(criminal({ prosecutorToldOn: { known: false, why: 'No prosecutor yet' } })).toContain(
    'Not yet told: No prosecutor yet.',
  )
  expect(criminal({ prosecutorToldOn: { known: false } })).toContain('Not yet told.')
})

test('where other orders were searched for stands here, and that it was not done', () => {
  const searched = (answer: object) => says({ necessity: { searched: { ...answer } } })
  expect(searched({ answer: 'yes', on: '2026-06-22', where: 'Force records' })).toContain(
    'Searched for on 22 June 2026: Force records.',
  )
  expect(searched({ answer: 'no' })).toContain('Not searched for.')
  expect(searched({})).toContain('[Not yet entered: whether other orders were searched for]')
  expect(says({})).not.toContain('Other orders')
})
