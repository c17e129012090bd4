import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sequence } from '#src/documents/render/html/sequence.ts'

test('items are rendered in order, with their place', () => {
  expect(renderToStaticMarkup(sequence(['a', 'b'], (item, place) => `${item}${place} `))).toBe('a0 b1 ')
  expect(renderToStaticMarkup(sequence([], () => 'x'))).toBe('')
})
