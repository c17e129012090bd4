import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { BlocksView } from '#src/documents/render/html/BlocksView.tsx'
import { everyKindOfBlock } from '#tests/support/madeUpPapers.ts'

const open = (blocks: readonly Block[], headingOffset = 0) =>
  new JSDOM(renderToStaticMarkup(<BlocksView blocks={blocks} headingOffset={headingOffset} />)).window
    .document.body

describe('blocks as HTML', () => {
  test.each([
    [0, 'H1', 'H3'],
    [2, 'H3', 'H5'],
    [4, 'H5', 'H6'],
  ])('headings %i levels down stay in order and never go below the sixth', (offset, first, third) => {
    const headings = [1, 3].map((level) => ({ kind: 'heading', level, text: `Level ${level}` }) as Block)
    expect([...(open(headings, offset).firstElementChild?.children ?? [])].map((tag) => tag.tagName)).toEqual(
      [first, third],
    )
  })

  test('carry no inline style, which the policy of the app refuses', () => {
    expect(open(everyKindOfBlock).querySelectorAll('[style]')).toHaveLength(0)
  })

  test('say the language of a paragraph and of a few words', () => {
    const tags = [...open(everyKindOfBlock).querySelectorAll('[lang=cy-GB]')].map((tag) => tag.tagName)
    expect(tags).toEqual(['SPAN', 'P', 'SPAN'])
  })

  test('leave out a bullet without words', () => {
    expect(
      open([{ kind: 'bullets', items: ['', 'her home', [{ text: '' }]] }]).querySelectorAll('li'),
    ).toHaveLength(1)
  })

  test('set a warning apart from a note and from a plain paragraph', () => {
    const tones = (['normal', 'note', 'warning'] as const).map(
      (tone) => ({ kind: 'paragraph', text: 'x', tone }) as const,
    )
    expect([...open(tones).querySelectorAll('p')].map((tag) => tag.className)).toEqual([
      '',
      'note',
      'warning',
    ])
  })
})
