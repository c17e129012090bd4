import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { figureParagraphs } from '#src/documents/render/docx/figureParagraphs.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { docxBody, styledLines } from '#tests/support/docxBody.ts'
import { everyKindOfBlock, madeUpPaper } from '#tests/support/madeUpPapers.ts'

const figure = everyKindOfBlock.find((block) => block.kind === 'figure') ?? expect.fail('there is no figure')

test('a drawing is in the file as vectors, and its caption stands below it', async () => {
  const parts = unzipSync(await renderDocx(madeUpPaper({ blocks: [figure] })))
  const name = Object.keys(parts).find((path) => path.endsWith('.svg')) ?? expect.fail('there is no drawing')
  expect(strFromU8(parts[name] ?? new Uint8Array())).toContain('>April</text>')
  expect(styledLines(await docxBody(figure))).toEqual([
    ['Normal', ''],
    ['FigureCaption', 'Acts by month'],
  ])
  expect(figureParagraphs(figure, 1)).toHaveLength(2)
})

test('a drawing keeps its proportions and stays on the sheet', async () => {
  const size = async (width: number, height: number) => {
    const extent = (await docxBody({ ...figure, width, height })).getElementsByTagName('wp:extent')[0]
    return [Number(extent?.getAttribute('cx')), Number(extent?.getAttribute('cy'))] as const
  }
  const [wide, low] = await size(200, 80)
  expect(wide / low).toBeCloseTo(2.5, 2)
  const [narrow, high] = await size(100, 1000)
  expect(high / narrow).toBeCloseTo(10, 1)
  expect(high).toBeLessThanOrEqual(450 * 9525)
})

test('a drawing over an image is one picture with it, and without the image the drawing alone', async () => {
  const map =
    everyKindOfBlock.find((block) => block.kind === 'figure' && block.image) ?? expect.fail('no map')
  const pictures = async (part: Partial<Paper>) =>
    Object.entries(unzipSync(await renderDocx(madeUpPaper({ blocks: [map], ...part })))).filter(([path]) =>
      /^word\/media\/./.test(path),
    )
  const [[name = '', bytes = new Uint8Array()] = [], ...more] = await pictures({})
  expect(name).toMatch(/\.png$/)
  expect(more).toEqual([])
  expect(bytes[25]).toBe(3)
  const alone = await pictures({ images: new Map() })
  expect(alone.map(([path]) => path.slice(-3)).sort()).toEqual(['png', 'svg'])
})
