import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

const open = (part: Partial<Paper> = {}) => new JSDOM(renderHtml(madeUpPaper(part))).window.document
const band = 'POLICE ONLY: NOT FOR SERVICE'

describe('a paper as one HTML file', () => {
  test('is titled with the name of the paper alone and says its language', () => {
    const page = open({ title: 'Cais', lang: 'cy-GB' })
    expect(page.title).toBe('Cais')
    expect(page.documentElement.lang).toBe('cy-GB')
  })

  test('asks not to be indexed and asks for nothing from outside', () => {
    const page = open()
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex')
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
    expect(page.querySelectorAll('link, script, img, iframe, [src], [style]')).toHaveLength(0)
    const [map, ...more] = page.querySelectorAll('[href]')
    expect(map?.getAttribute('href')).toMatch(/^data:image\/png;base64,iVBOR/)
    expect(more).toEqual([])
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  test('is banded when it is for the police alone, and not when it is served', () => {
    expect(open({ audience: 'police-only' }).body.textContent).toContain(band)
    expect(renderHtml(madeUpPaper())).not.toContain('POLICE ONLY')
  })

  test('keeps its marks and its footer out of the text and fixes them to every printed page', () => {
    const page = open({ draft: true, training: true, reference: 'AVF/1', audit: 'audit 9f3c' })
    expect(page.querySelector('.paper-marks')?.textContent).toMatch(/DRAFT.*TRAINING/)
    expect(page.querySelector('.paper-text')?.textContent).not.toContain('DRAFT')
    expect(page.querySelector('.paper-foot')?.textContent).toMatch(/AVF\/1.*audit 9f3c/)
    const print = page.querySelector('style')?.textContent?.split('@media print')[1]
    expect(print).toMatch(/\.paper-marks \{ position: fixed/)
    expect(print).toMatch(/\.paper-foot \{ position: fixed/)
  })
})

test('characters that no paper can print are described in words', () => {
  const html = renderHtml({
    ...madeUpPaper(),
    title: 'A ❤️',
    blocks: [
      { kind: 'paragraph', text: ['sent ', '❤️'] },
      { kind: 'missing', what: 'what ❤️ meant', step: 'acts' },
    ],
  })
  expect(html).toContain('<title>A [emoji: red heart]</title>')
  expect(html).toContain('sent [emoji: red heart]')
  expect(html).toContain('[Not yet entered: what [emoji: red heart] meant]')
  expect(html).not.toContain('❤')
})
