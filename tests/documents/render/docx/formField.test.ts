import { expect, test } from 'vitest'
import { formField } from '#src/documents/render/docx/formField.ts'
import { docxBody, keptLines, styledLines } from '#tests/support/docxBody.ts'

const field = { kind: 'field', name: 'name', label: 'Full name', hint: 'In full', control: 'text' } as const

test('a field prints its label, its hint and a bordered cell, empty or filled in', async () => {
  const lines = async (value?: string) => styledLines(await docxBody({ ...field, ...(value && { value }) }))
  expect((await lines()).slice(0, 3)).toEqual([
    ['FieldLabel', 'Full name'],
    ['Hint', 'In full'],
    ['Cell', ''],
  ])
  expect((await lines('A Example'))[2]).toEqual(['Cell', 'A Example'])
})

test('a field of many lines leaves more room than one of a single line', async () => {
  const height = async (control: 'text' | 'multiline') =>
    Number(
      (await docxBody({ ...field, control })).getElementsByTagName('w:trHeight')[0]?.getAttribute('w:val'),
    )
  expect(await height('multiline')).toBeGreaterThan(2 * (await height('text')))
})

test('a box to tick is ticked only when it is, and needs no table', async () => {
  const box = { ...field, control: 'checkbox' } as const
  expect(styledLines(await docxBody({ ...box, checked: true }))[0]).toEqual(['Tick', '☑ Full name'])
  expect(styledLines(await docxBody(box))[0]).toEqual(['Tick', '☐ Full name'])
  expect(formField(box)).toHaveLength(2)
})

test('boxes to tick that follow each other stay with the next one, and the last with nothing', async () => {
  const box = { kind: 'field', name: 'x', label: 'Keep it', control: 'checkbox' } as const
  const body = await docxBody(
    box,
    { ...box, name: 'y', hint: 'If you can' },
    { kind: 'paragraph', text: 'After' },
  )
  expect(keptLines(body)).toEqual(['☐ Keep it', '☐ Keep it'])
  expect(keptLines(await docxBody(box, { ...box, name: 'y' }, { ...box, name: 'z' }))).toHaveLength(2)
})
