import { expect, test } from 'vitest'
import { youthAnnex } from '#src/documents/youthAnnex/youthAnnex.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const youth = {
  parent: 'Hesper Quill',
  parentTold: 'yes' as const,
  youthTeam: {
    answer: 'yes' as const,
    who: 'Ida Fenn',
    on: '2026-06-20',
    at: '10:00',
    view: 'Keep school open',
  },
  school: 'Fellgate College',
  welfare: 'School goes on',
}
const text = (part: object = {}) =>
  wordsIn(youthAnnex(servedFrom({ equality: { youth: { ...youth, ...part } } })))

test('the parent, the youth justice team with day and time, the school and the welfare are told', () => {
  for (const words of [
    'Hesper Quill',
    'Ida Fenn was asked on 20 June 2026 at 10am.',
    'Keep school open.',
    'Fellgate College',
    'School goes on.',
    'section 14(1)',
  ])
    expect(text()).toContain(words)
})

test('a team that was not asked is said not to have been', () => {
  expect(text({ youthTeam: { answer: 'no' } })).toContain('The youth justice team was not asked.')
  expect(text({ youthTeam: { answer: 'notKnown' } })).toContain('It is not known whether')
  expect(text({ youthTeam: undefined })).toContain('[Not yet entered: the view of the youth justice team]')
})

test('whether a reporting restriction is asked for is said', () => {
  expect(text()).toContain('A reporting restriction is asked for')
  const none = servedFrom({ court: { restriction: { answer: 'no' } }, equality: { youth } })
  expect(wordsIn(youthAnnex(none))).toContain('No reporting restriction is asked for')
})
