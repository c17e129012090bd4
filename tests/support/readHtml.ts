import { parseMarkup } from './parseMarkup.ts'

const ownLine = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'LI',
  'DT',
  'DD',
  'CAPTION',
  'TH',
  'TD',
  'OL',
  'FIGCAPTION',
])

/** The text of a paper as HTML as assistive technology reads it, a line for each element; marks and footer left out. */
export function readHtml(html: string): string {
  const document = parseMarkup(html, 'text/html')
  const texts = [...document.querySelectorAll('.paper-text')]
  return texts
    .map(textOf)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (!('tagName' in node)) return ''
  const element = node as Element
  if (element.tagName === 'svg') return `\n${element.getAttribute('aria-label') ?? ''}\n`
  const inside = [...element.childNodes].map(textOf).join('')
  if (element.tagName === 'LI' && element.parentElement?.tagName === 'UL') return `\n• ${inside}\n`
  return ownLine.has(element.tagName) || element.className === 'box' ? `\n${inside}\n` : inside
}
