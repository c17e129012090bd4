import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { GapView, TextView } from '#src/documents/render/html/TextView.tsx'

test('emphasis, language and gaps of a text are marked, and its words escaped', () => {
  const text = [
    'a < b ',
    { text: 'must', strong: true },
    { text: 'tŷ', lang: 'cy-GB' },
    { text: '[when]', gap: true },
  ] as const
  expect(renderToStaticMarkup(<TextView text={text} />)).toBe(
    'a &lt; b <strong>must</strong><span lang="cy-GB">tŷ</span><mark class="gap">[when]</mark>',
  )
})

test('a gap is marked, alone and in place of a text', () => {
  const gap = { what: 'the court', step: 'court' } as const
  const marked = '<mark class="gap">[Not yet entered: the court]</mark>'
  expect(renderToStaticMarkup(<GapView gap={gap} />)).toBe(marked)
  expect(renderToStaticMarkup(<TextView text={gap} />)).toBe(marked)
})
