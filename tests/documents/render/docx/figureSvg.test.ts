import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { figureSvg } from '#src/documents/render/docx/figureSvg.ts'

test('every shape of a drawing is drawn, and its words cannot break the file', () => {
  const svg = figureSvg({
    kind: 'figure',
    alt: '',
    caption: '',
    width: 100,
    height: 50,
    svg: [
      { shape: 'line', x1: 0, y1: 1, x2: 2, y2: 3, dash: true },
      { shape: 'rect', x: 1, y: 1, width: 4, height: 5, fill: 'grey' },
      { shape: 'text', x: 1, y: 9, text: '</svg> & "May"', size: 7, anchor: 'middle' },
    ],
  })
  const page = new JSDOM(svg).window.document
  expect(page.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 100 50')
  expect(page.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('4 3')
  expect(page.querySelector('rect')?.getAttribute('fill')).toBe('#bbb')
  expect(page.querySelector('text')?.textContent).toBe('</svg> & "May"')
})

test('a zone, a way and a place are drawn without an image too', () => {
  const points = [
    [0, 0],
    [90, 0],
    [90, 40],
  ] as const
  const svg = figureSvg({
    kind: 'figure',
    alt: '',
    caption: '',
    width: 100,
    height: 50,
    svg: [
      { shape: 'zone', points },
      { shape: 'way', points },
      { shape: 'marker', x: 9, y: 9, text: '<3>' },
    ],
  })
  const page = new JSDOM(svg).window.document
  const count = (tag: string) => page.querySelectorAll(tag).length
  expect([count('polygon'), count('polyline'), count('circle')]).toEqual([2, 2, 1])
  expect(count('line')).toBeGreaterThan(3)
  expect(page.querySelector('text')?.textContent).toBe('<3>')
})
