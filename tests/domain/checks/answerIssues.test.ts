import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerIssues } from '#src/domain/checks/answerIssues.ts'

const schema = z.object({
  items: z.array(z.object({ id: z.string(), what: z.string('Say what') })).min(1, 'Add one'),
  more: z.object({ list: z.array(z.string()).min(1, 'Choose one') }),
})

test('a finished answer has no issue', () => {
  expect(answerIssues(schema, { items: [{ id: 'a', what: 'x' }], more: { list: ['y'] } })).toEqual([])
})

test('a list that is not there is told in the words of an empty one', () => {
  expect(answerIssues(schema, undefined).map(({ path, message }) => [path, message])).toEqual([
    ['items', 'Add one'],
    ['more.list', 'Choose one'],
  ])
})

test('an item is named by its place', () => {
  const issues = answerIssues(schema, { items: [{ id: 'a' }], more: { list: ['y'] } })
  expect(issues).toEqual([{ path: 'items.0.what', keys: ['items', 0, 'what'], message: 'Say what' }])
})
