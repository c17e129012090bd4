import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareColumns } from '#src/documents/render/pdf/blocks/tableGrid.ts'
import { emptyKit } from '#src/documents/render/pdf/kit.ts'
import { openTypefaces } from '#src/documents/render/pdf/text/typefaces.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const faces = openTypefaces(emptyKit(), pdfFonts)
const type = { size: 10, leading: 13 }
const share = (columns: { header: string; width: number }[]) => shareColumns(columns, 70, 400, type, faces)

describe('the columns of a table', () => {
  test('share the width as asked', () => {
    expect(
      share([
        { header: 'A', width: 1 },
        { header: 'B', width: 3 },
      ]),
    ).toEqual([
      { x: 70, width: 100 },
      { x: 170, width: 300 },
    ])
  })

  test('are never narrower than the longest word of their header', () => {
    const [narrow, wide] = share([
      { header: 'Identification number', width: 1 },
      { header: 'B', width: 50 },
    ])
    expect(narrow?.width).toBeGreaterThan(faces.width('Identification', true, 10))
    expect((narrow?.width ?? 0) + (wide?.width ?? 0)).toBeCloseTo(400)
  })

  test('always fill the width exactly, one after the other, whatever is asked', () => {
    const column = fc.record({ header: fc.string({ maxLength: 40 }), width: fc.integer({ min: 0, max: 50 }) })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
        let x = 70
        for (const place of share(columns)) {
          expect(place.x).toBeCloseTo(x)
          expect(place.width).toBeGreaterThan(0)
          x += place.width
        }
        expect(x).toBeCloseTo(470)
      }),
    )
  })
})
