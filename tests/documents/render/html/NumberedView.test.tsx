import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NumberedView } from '#src/documents/render/html/NumberedView.tsx'

test('a number is text in a list, so that a part can be copied and searched with it', () => {
  const html = renderToStaticMarkup(
    <NumberedView items={[{ number: '12', text: 'He must not:', sub: [{ number: '(a)', text: 'go.' }] }]} />,
  )
  expect(html).toMatch(
    /^<ol class="numbered"><li><span class="number">12\.<\/span> .*<ol class="numbered"><li>/,
  )
  expect(html).toContain('<span class="number">(a)</span>')
})

test('a gap follows the words there are', () => {
  const missing = { what: 'the place', step: 'prohibitions' } as const
  const words = (text: string) =>
    renderToStaticMarkup(<NumberedView items={[{ number: '1', text, missing }]} />)
  expect(words('Stay away from')).toContain('Stay away from <mark')
  expect(words('')).toContain('<div class="words"><mark')
})
