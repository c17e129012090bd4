import { describe, expect, test } from 'vitest'
import type { FormField } from '#src/documents/blocks.ts'
import { fieldPieces } from '#src/documents/render/pdf/blocks/fieldPieces.ts'
import { textWidth, type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const field = (part: Partial<FormField>): FormField => ({
  kind: 'field',
  name: 'name',
  label: 'Full name',
  control: 'text',
  ...part,
})
const line = type.body.leading

const heights = async (part: Partial<FormField>) =>
  (await drawn((stage) => fieldPieces(field(part), stage))).pieces.map(({ height }) => height)

describe('a field on paper', () => {
  test('has room for one line, or for four where much is to be written', async () => {
    expect(await heights({})).toEqual([line, line + 11])
    expect(await heights({ control: 'date' })).toEqual([line, line + 11])
    expect(await heights({ control: 'multiline' })).toEqual([line, 4 * line + 11])
  })

  test('grows with its value', async () => {
    expect(await heights({ control: 'multiline', value: 'a\nb\nc\nd\ne' })).toEqual([line, 5 * line + 11])
  })

  test('of more than thirty lines is drawn in parts that fit a page', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`).join('\n')
    expect(await heights({ control: 'multiline', value: lines(30) })).toHaveLength(2)
    expect(await heights({ control: 'multiline', value: lines(31) })).toHaveLength(3)
  })

  test('reads label, hint and value in this order, kept together', async () => {
    const made = await drawn((stage) => fieldPieces(field({ hint: 'In capitals', value: 'ARTHUR' }), stage))
    expect(made.text).toBe('Full name\nIn capitals\nARTHUR')
    expect(made.pieces.map(({ glued = false }) => glued)).toEqual([true, true, false])
  })

  test('left empty has nothing to read but its label', async () => {
    expect((await drawn((stage) => fieldPieces(field({}), stage))).roles).toBe('Document(P)')
  })
})

describe('a field of a form', () => {
  test.each([
    ['text', 'text', textWidth - 2],
    ['date', 'text', 148],
    ['multiline', 'multiline', textWidth - 2],
  ] as const)('for %s is a control of its width with its value in it', async (control, kind, width) => {
    const made = await drawn(
      (stage) => fieldPieces(field({ control, value: 'Siân', hint: 'Hint' }), stage),
      true,
    )
    expect(made.widgets).toMatchObject([
      { name: 'name', control: kind, value: 'Siân', tooltip: 'Full name. Hint' },
    ])
    expect(made.widgets[0]?.width).toBeCloseTo(width)
    expect(made.roles).toBe('Document(P P Form)')
  })

  test('to be ticked is a tick box', async () => {
    const made = await drawn((stage) => fieldPieces(field({ control: 'checkbox' }), stage), true)
    expect(made.widgets).toMatchObject([{ control: 'checkbox', checked: false }])
  })
})
