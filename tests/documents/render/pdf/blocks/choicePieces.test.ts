import { expect, test } from 'vitest'
import type { Choices } from '#src/documents/blocks.ts'
import { choicePieces } from '#src/documents/render/pdf/blocks/choicePieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const choices: Choices = {
  kind: 'choices',
  caption: 'Tick',
  header: 'Act',
  answers: ['Agree', 'Dispute'],
  rows: [
    { name: 'act-1', label: '1' },
    { name: 'act-2', label: '2' },
  ],
  across: 1,
}

test('on paper each answer is a box that is read out', async () => {
  const { text, widgets } = await drawn((stage) => choicePieces(choices, stage))
  expect(text.split('\n')).toEqual(['Tick', 'Act', 'Agree', 'Dispute', '1', '☐', '☐', '2', '☐', '☐'])
  expect(widgets).toEqual([])
})

test('in a form each answer is a control in its own cell, named for act and answer', async () => {
  const { widgets, roles } = await drawn((stage) => choicePieces(choices, stage), true)
  expect(widgets.map(({ name, tooltip, control, checked }) => [name, tooltip, control, checked])).toEqual([
    ['act-1-1', 'Act 1: Agree', 'checkbox', false],
    ['act-1-2', 'Act 1: Dispute', 'checkbox', false],
    ['act-2-1', 'Act 2: Agree', 'checkbox', false],
    ['act-2-2', 'Act 2: Dispute', 'checkbox', false],
  ])
  expect(roles).toContain('TR(TD TD(Form) TD(Form))')
})
