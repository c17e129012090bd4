import { expect, test } from 'vitest'
import { checkText } from '#src/app/checkText.ts'
import { finishedCase, finishedWith, withItem } from '#tests/support/checking.ts'

const items = withItem(finishedCase().prohibitions?.items, 'c-c01', { acts: [], necessity: '' })
const asked = {
  id: 'c-c01',
  kind: 'prohibition' as const,
  file: finishedWith({ prohibitions: { items } }),
  today: '2026-06-24',
}

test('a text is read with the condition that it belongs to', () => {
  const rules = checkText({ ...asked, text: 'must not go near Larch Row.' }).map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['R03', 'R23', 'R24']))
})

test('an exception is read as one, whether or not it is stored yet', () => {
  const text = 'The defendant may do so with her consent.'
  const said = checkText({ ...asked, id: 'x-new', text, exception: true })
  expect(said.map(({ rule }) => rule)).toEqual(['R45'])
})
