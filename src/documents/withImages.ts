import type { Block, Paper } from './blocks.ts'
import { greyPngSize } from './greyPng.ts'

const noImage = { what: 'the image of the map, which is not on this device', step: 'map' } as const

/**
 * The blocks with the images that their figures name. A figure whose image is not at hand, or is another one, is followed by a
 * gap, and its paper stays a draft.
 */
export function withImages(
  blocks: readonly Block[],
  images: ReadonlyMap<string, Uint8Array>,
): Pick<Paper, 'blocks' | 'images'> & Partial<Pick<Paper, 'draft' | 'audit' | 'unfinished'>> {
  const named = blocks.flatMap((block) => (block.kind === 'figure' && block.image ? [block.image] : []))
  if (named.length === 0) return { blocks }
  const held = new Map(
    named.flatMap(({ id, width, height }) => {
      const bytes = images.get(id)
      const size = bytes && greyPngSize(bytes)
      return bytes && size?.width === width && size.height === height ? [[id, bytes] as const] : []
    }),
  )
  return {
    blocks: blocks.flatMap((block): Block[] =>
      block.kind === 'figure' && block.image && !held.has(block.image.id)
        ? [block, { kind: 'missing', ...noImage }]
        : [block],
    ),
    images: held,
    ...(named.every(({ id }) => held.has(id)) ? {} : { draft: true, audit: '', unfinished: noImage }),
  }
}
