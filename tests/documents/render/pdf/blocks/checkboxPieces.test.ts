import { expect, test } from 'vitest'
import type { FormField } from '#src/documents/blocks.ts'
import { checkboxPieces } from '#src/documents/render/pdf/blocks/checkboxPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const box: FormField = { kind: 'field', name: 'copy', label: 'I have a copy', control: 'checkbox' }

test.each([
  [true, '☑ I have a copy'],
  [false, '☐ I have a copy'],
])('on paper, ticked %s, the box is read out with its words', async (checked, text) => {
  const made = await drawn((stage) => checkboxPieces({ ...box, checked }, stage))
  expect(made.text).toBe(text)
  expect(made.widgets).toEqual([])
})

test('a hint stands below and stays on the page of its box', async () => {
  const made = await drawn((stage) => checkboxPieces({ ...box, hint: 'Ask for one' }, stage))
  expect(made.text).toBe('☐ I have a copy\nAsk for one')
  expect(made.pieces.map(({ glued = false }) => glued)).toEqual([true, false])
})

test('in a form the box is a control that says what it is for', async () => {
  const made = await drawn(
    (stage) => checkboxPieces({ ...box, hint: 'Ask for one', checked: true }, stage),
    true,
  )
  expect(made.widgets).toMatchObject([
    { name: 'copy', control: 'checkbox', checked: true, value: '', tooltip: 'I have a copy. Ask for one' },
  ])
  expect(made.widgets[0]).toMatchObject({ width: 11, height: 11 })
})
