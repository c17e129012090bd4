import { describe, expect, test } from 'vitest'
import type { Block, Text } from '#src/documents/blocks.ts'
import { pointToExhibits } from '#src/documents/bundle/pointToExhibits.ts'
import { withBundlePages } from '#src/documents/bundlePages.ts'
import { plainText } from '#src/documents/plainText.ts'

const pages = new Map([
  ['OM/1', 41],
  ['OM/10', 60],
  ['A1', 77],
])
const inBundle = (blocks: readonly Block[], code = 'D4') =>
  plainText(
    withBundlePages([...pointToExhibits({ code, blocks }, [...pages.keys()])], (place) => {
      const first = 'exhibit' in place ? pages.get(place.exhibit) : undefined
      return first === undefined ? undefined : { first, last: first }
    }),
  ).replaceAll('\u00a0', ' ')
const said = (...texts: Text[]) => inBundle(texts.map((text) => ({ kind: 'paragraph', text }))).split('\n')

describe('in a bundle an exhibit is followed by its page', () => {
  test('where it is named first, and not again', () => {
    expect(said('Exhibit OM/1 shows it.', 'See exhibit OM/1.')).toEqual([
      'Exhibit OM/1 (page 41) shows it.',
      'See exhibit OM/1.',
    ])
  })

  test('each of several, and one whose reference begins like another’s', () => {
    expect(said('Exhibits OM/10 and OM/1.')).toEqual(['Exhibits OM/10 (page 60) and OM/1 (page 41).'])
  })

  test('in words that are marked, which keep their marks', () => {
    const text: Text = [{ text: 'OM/1', strong: true }, ' was found.']
    const [block] = pointToExhibits({ code: 'D5', blocks: [{ kind: 'paragraph', text }] }, ['OM/1'])
    expect(block).toMatchObject({ text: [{ text: 'OM/1', strong: true, place: { exhibit: 'OM/1' } }, {}] })
  })

  test('a reference that could be anything only after the word exhibit', () => {
    expect(said('He drove up the A1. Exhibits OM/1 and A1 show it.')).toEqual([
      'He drove up the A1. Exhibits OM/1 (page 41) and A1 (page 77) show it.',
    ])
  })

  test('without brackets where it stands in brackets itself', () => {
    expect(said('The stills (exhibit OM/1) and the call (see it) in exhibit OM/10.')).toEqual([
      'The stills (exhibit OM/1, page 41) and the call (see it) in exhibit OM/10 (page 60).',
    ])
  })

  test('but a longer number, and an exhibit that the bundle does not hold, are no mention', () => {
    expect(said('WM/OM/1, OM/12, OM/1x and exhibit LA/9.')).toEqual([
      'WM/OM/1, OM/12, OM/1x and exhibit LA/9.',
    ])
  })

  test('in numbered paragraphs and their parts, lists, rows and cells, in the order of reading', () => {
    const blocks: Block[] = [
      { kind: 'numbered', items: [{ number: '1', text: 'It:', sub: [{ number: '(a)', text: 'OM/1' }] }] },
      { kind: 'bullets', items: ['OM/1 and OM/10'] },
      { kind: 'rows', rows: [{ label: 'Proof', value: 'exhibit A1' }] },
    ]
    expect(inBundle(blocks)).toMatch(
      /OM\/1 \(page 41\)[\s\S]*OM\/1 and OM\/10 \(page 60\)[\s\S]*A1 \(page 77\)/,
    )
  })

  test('in the table of the exhibits, each; a number in another column is none', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Exhibits',
      columns: [
        { header: 'Exhibit', width: 1 },
        { header: 'Acts', width: 1 },
      ],
      rows: [['A1', 'A1']],
    }
    const text = inBundle([{ kind: 'paragraph', text: 'Exhibit A1.' }, table], 'D1')
    expect(text).toMatch(/Exhibit A1 \(page 77\)\.[\s\S]*A1 \(page 77\)\nA1$/)
  })

  test('in no other paper, and in none of a bundle without exhibits', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Exhibit OM/1.' }]
    expect(inBundle(blocks, 'D9')).toBe('Exhibit OM/1.')
    expect(pointToExhibits({ code: 'D5', blocks }, [])).toBe(blocks)
  })
})
