import { expect, test } from 'vitest'
import { equalityShown } from '#src/domain/audience/servedEquality.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'

const shown = (equality: CaseFile['equality']) => {
  const file = { ...aCase(), equality }
  return equalityShown(file, servedWords(file))
}

test('what is said of a young defendant is served, and whether easy-read is wanted', () => {
  const youth = {
    parent: 'Hesper Quill',
    parentTold: 'yes' as const,
    youthTeam: {
      answer: 'yes' as const,
      who: 'Ida Fenn',
      on: '2026-06-20',
      at: '10:00',
      view: 'Keep school open.',
    },
    welfare: 'School goes on.',
  }
  expect(shown({ easyRead: 'yes', youth })).toEqual({
    easyRead: 'yes',
    youth: {
      parent: 'Hesper Quill',
      parentTold: 'yes',
      asked: 'yes',
      team: { who: 'Ida Fenn', on: '2026-06-20', at: '10:00', view: 'Keep school open.' },
      school: undefined,
      welfare: 'School goes on.',
    },
  })
})

test('what bears on anybody, how the order is explained and who interpreted stay with the police', () => {
  const text = JSON.stringify(
    shown({
      defendant: { answer: 'yes', what: 'MARK', done: 'MARK' },
      protectedPeople: { answer: 'yes', what: 'MARK', done: 'MARK' },
      explained: 'MARK',
      interpreting: [{ id: 'i', interpreter: 'MARK' }],
    }),
  )
  expect(text).not.toContain('MARK')
})

test('whether the defendant wants papers in Welsh is served', () => {
  expect(shown({ welsh: 'yes' })?.welsh).toBe('yes')
  expect(shown({ easyRead: 'no' })?.welsh).toBeUndefined()
})

test('a team that was not asked has no view', () => {
  expect(shown({ youth: { youthTeam: { answer: 'no' } } })?.youth).toMatchObject({
    asked: 'no',
    team: undefined,
  })
})
