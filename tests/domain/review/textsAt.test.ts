import { expect, test } from 'vitest'
import { textAt, textsIn, withTextAt } from '#src/domain/review/textsAt.ts'

const answers = {
  reasoning: 'Why',
  items: [
    { id: 'a', what: 'One', exceptions: [{ id: 'x', text: 'Except' }] },
    { id: 'b', what: 'Two' },
  ],
  kinds: ['first', 'second'],
  count: 3,
}

test('every text is found with its place, and each place leads back to its text', () => {
  const found = textsIn(answers)
  expect(found).toContainEqual({ path: ['items', 'a', 'exceptions', 'x', 'text'], text: 'Except' })
  expect(found).toContainEqual({ path: ['kinds', '1'], text: 'second' })
  for (const { path, text } of found) expect(textAt(answers, path)).toBe(text)
})

test('a text is changed in its place and nothing else is', () => {
  const changed = withTextAt(answers, ['items', 'b', 'what'], 'Three')
  expect(changed).toEqual({ ...answers, items: [answers.items[0], { id: 'b', what: 'Three' }] })
})

test('an item is found by its id after others were put before it', () => {
  const moved = { ...answers, items: answers.items.toReversed() }
  expect(textAt(moved, ['items', 'a', 'what'])).toBe('One')
})

test.each([[['items', 'gone', 'what']], [['count']], [['items', 'a']], [['kinds', '2']], [['constructor']]])(
  'where no text stands nothing is read and nothing changes: %j',
  (path) => {
    expect(textAt(answers, path)).toBeUndefined()
    expect(withTextAt(answers, path, 'New')).toEqual(answers)
  },
)
