import { expect, test } from 'vitest'
import { z } from 'zod/mini'
import { answerIssues } from '#src/domain/checks/answerIssues.ts'

const why = z.string('Say why')
const schema = z.object({
  items: z.array(z.object({ id: z.string(), what: z.string('Say what') })).check(z.minLength(1, 'Add one')),
  more: z.object({ list: z.array(z.string()).check(z.minLength(1, 'Choose one')) }),
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

test('a choice that is not made yet hides no other missing answer', () => {
  const choice = z.discriminatedUnion(
    'go',
    [z.object({ go: z.literal('yes'), why }), z.object({ go: z.literal('no'), why, until: z.string() })],
    { error: 'Choose' },
  )
  expect(answerIssues(choice, {}).map(({ message }) => message)).toEqual(['Say why', 'Choose'])
  expect(answerIssues(choice, { go: 'yes' }).map(({ message }) => message)).toEqual(['Say why'])
})

test('a rule across the lists of an answer sees their items', () => {
  const both = z
    .object({ none: z.optional(z.literal('none')), items: z.optional(z.array(z.object({ id: z.string() }))) })
    .check(
      z.refine(({ none, items = [] }) => !none || items.length === 0, { error: 'Not both', path: ['none'] }),
    )
  expect(answerIssues(both, { none: 'none', items: [{ id: 'a' }] })).toMatchObject([
    { path: 'none', message: 'Not both' },
  ])
  expect(answerIssues(both, { items: [{ id: 'a' }] })).toEqual([])
})

test('an item is named by its place', () => {
  const issues = answerIssues(schema, { items: [{ id: 'a' }], more: { list: ['y'] } })
  expect(issues).toEqual([{ path: 'items.0.what', keys: ['items', 0, 'what'], message: 'Say what' }])
})
