import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PaperView } from '#src/documents/render/html/PaperView.tsx'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

test('a paper on screen carries its language and footer, and marks only where it has some', () => {
  const final = renderToStaticMarkup(<PaperView paper={madeUpPaper({ lang: 'cy-GB' })} />)
  expect(final).toMatch(/^<article class="paper" lang="cy-GB"><div class="paper-text"><h1/)
  expect(final).toContain('<footer class="paper-foot"><p>AVF/2026/0042</p>')
  expect(renderToStaticMarkup(<PaperView paper={madeUpPaper({ draft: true })} />)).toContain('<p>DRAFT')
})

test('a paper inside a page puts its headings below those of the page', () => {
  expect(renderToStaticMarkup(<PaperView paper={madeUpPaper()} headingOffset={2} />)).not.toMatch(/<h[12]/)
})
