import { describe, expect, test } from 'vitest'
import { remadePage } from '#src/documents/render/exhibits/exhibitPage.ts'
import { opened } from '#tests/support/exhibitReader.ts'
import { rawPdf, words } from '#tests/support/rawPdf.ts'

const shown = (
  contents: string,
  blackouts: readonly { x: number; y: number; width: number; height: number }[] = [],
) =>
  opened(rawPdf({ contents }), (exhibit) => remadePage(exhibit, 0, blackouts).words.map(({ text }) => text))

describe('the words that can be seen', () => {
  test.each([
    ['grey on white', words('seen', 30, 200, '0.5 g'), ['seen']],
    ['too faint to see', words('faint', 30, 200, '0.95 g'), []],
    ['white on black', `0 g 0 0 300 400 re f ${words('seen', 30, 200, '1 g')}`, ['seen']],
    ['half covered', `${words('onetwo', 30, 200)} 1 g 63 190 100 40 re f`, ['one']],
    ['covered but for the tops of its letters', `${words('under', 30, 200)} 0 g 20 190 200 22 re f`, []],
    [
      'twice on the same place, as for bold type',
      words('bold', 30, 200) + words('bold', 30.5, 200),
      ['bold'],
    ],
    ['in lines set close', words('above', 30, 200) + words('below', 30, 182), ['above', 'below']],
    ['with marks', words('a.b, \\(c\\) - "d"', 30, 200), ['a.b,', '(c)', '-', '"d"']],
  ])('%s', async (_, contents, expected) => {
    expect(await shown(contents)).toEqual(expected)
  })

  test('a black area that only touches the line above leaves it', async () => {
    const two = words('above', 30, 200) + words('below', 30, 170)
    expect(await shown(two, [{ x: 0, y: 0.506, width: 1, height: 0.1 }])).toEqual(['above'])
  })
})
