import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { scanBundle } from '#src/domain/checks/scanBundle.ts'
import { aCase } from '#tests/support/aCase.ts'

const file: CaseFile = aCase({
  protected: {
    people: [
      {
        id: 'p1',
        name: 'Megan Price',
        shownAs: { kind: 'name' },
        details: [
          { id: 'd1', kind: 'home', value: '9 Alder Close, Northport NP4 7QX', released: 'no' },
          { id: 'd2', kind: 'phone', value: '07700 900123', released: 'no' },
        ],
      },
    ],
  },
})

describe('the text of a finished bundle', () => {
  test('that says a withheld address stops it, and page and words are named', () => {
    expect(scanBundle(['Nothing here.', 'Delivered to 9 Alder\r\nClose, Northport.'], file)).toEqual([
      { page: 2, found: '9 Alder Close', what: 'home address of Megan Price', stops: true },
    ])
    const [hit] = scanBundle(['He rang 07700 900 123 twice, then 07700 900 123 again.'], file)
    expect(hit).toEqual({ page: 1, found: '07700 900 123', what: 'phone number of Megan Price', stops: true })
  })

  test('that names another house of another street, or another number, passes', () => {
    expect(scanBundle(['Delivered to 9 Elm Road. He rang 07700 900456.'], file)).toEqual([])
  })

  test('that says a part of it is shown to be looked at, and stops nothing', () => {
    const hits = scanBundle(['He parked in Alder Close.'], file)
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({ page: 1, stops: false })
  })

  test('is told once for each page that says the same', () => {
    const twice = 'Rang 07700 900123. Rang 07700 900123.'
    expect(scanBundle([twice, twice], file).map(({ page }) => page)).toEqual([1, 2])
  })

  test('of a case that withholds nothing holds nothing to find', () => {
    expect(scanBundle(['9 Alder Close'], aCase({}))).toEqual([])
  })
})
