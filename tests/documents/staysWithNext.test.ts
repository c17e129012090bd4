import { expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { staysWithNext } from '#src/documents/staysWithNext.ts'

const box: Block = { kind: 'field', name: 'x', label: 'Keep it', control: 'checkbox' }
const field: Block = { ...box, control: 'text' }
const numbered: Block = { kind: 'numbered', items: [{ number: '1', text: 'He waited.' }] }
const table: Block = { kind: 'table', caption: 'Acts', columns: [], rows: [] }
const heading: Block = { kind: 'heading', level: 2, text: 'Declaration' }
const paragraph: Block = { kind: 'paragraph', text: 'I believe that this is true.' }
const signature: Block = { kind: 'signature', role: 'For the applicant', lines: [] }

test('boxes to tick that follow each other stay together, and with nothing else', () => {
  expect(staysWithNext(box, [box])).toBe(true)
  expect(staysWithNext(box, [field])).toBe(false)
  expect(staysWithNext(field, [box])).toBe(false)
  expect(staysWithNext(box, [])).toBe(false)
})

test('a numbered paragraph stays with the table that it leads into', () => {
  expect(staysWithNext(numbered, [table])).toBe(true)
  expect(staysWithNext(numbered, [numbered])).toBe(false)
  expect(staysWithNext(numbered, [])).toBe(false)
  expect(staysWithNext(table, [numbered])).toBe(false)
})

test('the end of what is signed stays with the place to sign, under its heading and its declaration too', () => {
  expect(staysWithNext(numbered, [signature])).toBe(true)
  expect(staysWithNext(table, [paragraph, signature])).toBe(true)
  expect(staysWithNext(numbered, [heading, signature])).toBe(true)
  expect(staysWithNext(numbered, [heading, paragraph, signature])).toBe(true)
  expect(staysWithNext(signature, [signature])).toBe(true)
})

test('what stands further off, or before a page break, does not', () => {
  expect(staysWithNext(numbered, [paragraph, paragraph, signature])).toBe(false)
  expect(staysWithNext(numbered, [heading, heading, signature])).toBe(false)
  expect(staysWithNext(numbered, [heading, paragraph])).toBe(false)
  expect(staysWithNext(numbered, [{ kind: 'pageBreak' }, signature])).toBe(false)
  expect(staysWithNext({ kind: 'pageBreak' }, [signature])).toBe(false)
})
