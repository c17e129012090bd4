import { expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { staysWithNext } from '#src/documents/staysWithNext.ts'

const box: Block = { kind: 'field', name: 'x', label: 'Keep it', control: 'checkbox' }
const field: Block = { ...box, control: 'text' }
const numbered: Block = { kind: 'numbered', items: [{ number: '1', text: 'He waited.' }] }
const table: Block = { kind: 'table', caption: 'Acts', columns: [], rows: [] }

test('boxes to tick that follow each other stay together, and with nothing else', () => {
  expect(staysWithNext(box, box)).toBe(true)
  expect(staysWithNext(box, field)).toBe(false)
  expect(staysWithNext(field, box)).toBe(false)
  expect(staysWithNext(box, undefined)).toBe(false)
})

test('a numbered paragraph stays with the table that it leads into', () => {
  expect(staysWithNext(numbered, table)).toBe(true)
  expect(staysWithNext(numbered, numbered)).toBe(false)
  expect(staysWithNext(numbered, undefined)).toBe(false)
  expect(staysWithNext(table, numbered)).toBe(false)
})
