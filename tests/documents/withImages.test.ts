import { expect, test } from 'vitest'
import { withImages } from '#src/documents/withImages.ts'
import { everyKindOfBlock, imagesOfBlocks } from '#tests/support/madeUpPapers.ts'

const map = everyKindOfBlock.find((block) => block.kind === 'figure' && block.image)
if (map?.kind !== 'figure' || !map.image) throw new Error('There is a map')

test('a paper without a map has no images', () => {
  const blocks = everyKindOfBlock.slice(0, 3)
  expect(withImages(blocks, imagesOfBlocks)).toEqual({ blocks })
})

test('a map has its image, and no other image comes with it', () => {
  const more = new Map([...imagesOfBlocks, ['file_other', new Uint8Array()] as const])
  const { blocks, images } = withImages([map], more)
  expect(blocks).toEqual([map])
  expect('draft' in withImages([map], more)).toBe(false)
  expect([...(images?.keys() ?? [])]).toEqual(['file_map'])
})

test.each([
  ['is not at hand', map, new Map()],
  ['is no image as maps are kept', map, new Map([['file_map', new Uint8Array(100)]])],
  ['has another size', { ...map, image: { ...map.image, width: 81 } }, imagesOfBlocks],
])('a map whose image %s says so', (_, figure, images) => {
  const made = withImages([figure], images)
  expect(made.blocks[1]).toMatchObject({ kind: 'missing', step: 'map' })
  expect(made).toMatchObject({
    ...{ draft: true, audit: '' },
    unfinished: { what: expect.stringContaining('image of the map'), step: 'map' },
  })
  expect(made.images?.size).toBe(0)
})
