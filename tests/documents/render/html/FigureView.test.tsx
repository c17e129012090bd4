import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureView } from '#src/documents/render/html/FigureView.tsx'
import { everyKindOfBlock } from '#tests/support/madeUpPapers.ts'

test('a drawing is one image with its description, every shape drawn and its caption below', () => {
  const figure =
    everyKindOfBlock.find((block) => block.kind === 'figure') ?? expect.fail('there is no figure')
  const html = renderToStaticMarkup(<FigureView figure={figure} />)
  expect(html).toContain(
    '<svg role="img" aria-label="Two acts in April and forty-one in May." viewBox="0 0 200 80">',
  )
  expect(html.match(/<(line|rect|text)/g)).toEqual(['<line', '<line', '<rect', '<rect', '<text', '<text'])
  expect(html).toContain('<figcaption>Acts by month</figcaption>')
})

test('a map lies under its zone, its way and its places, where the page has the image', () => {
  const map =
    everyKindOfBlock.find((block) => block.kind === 'figure' && block.image) ?? expect.fail('no map')
  if (map.kind !== 'figure') throw new Error('It is a figure')
  const html = renderToStaticMarkup(<FigureView figure={map} imageSource={(id) => `blob:${id}`} />)
  expect(html).toContain('<image href="blob:file_map" width="400" height="200"')
  expect(html.indexOf('<image')).toBeLessThan(html.indexOf('<polygon'))
  expect(html.match(/<(polygon|polyline|circle|text)/g)).toEqual([
    '<polygon',
    '<polygon',
    '<polyline',
    '<polyline',
    '<circle',
    '<text',
  ])
  expect(renderToStaticMarkup(<FigureView figure={map} />)).not.toContain('<image')
})
