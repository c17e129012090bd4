import type { Block, Gap, NumberedItem, Text } from './blocks.ts'

/** Stands for a number until the whole paper is put together. */
const unnumbered = ''

/** A paragraph that takes the next number of the paper it ends up in, with its own parts as (a), (b) … */
export function paragraph(text: Text, sub: readonly Text[] = [], missing?: Gap): Block {
  const parts = sub.map((part, place) => ({ number: `(${letterOf(place)})`, text: part }))
  return {
    kind: 'numbered',
    items: [
      {
        number: unnumbered,
        text,
        ...(parts.length > 0 ? { sub: parts } : {}),
        ...(missing ? { missing } : {}),
      },
    ],
  }
}

/** The same blocks with every `paragraph` numbered on from `first`, through headings and tables; other numbers stand. */
export function numbered(blocks: readonly Block[], first = 1): Block[] {
  let next = first
  const numberedItem = (item: NumberedItem): NumberedItem =>
    item.number === unnumbered ? { ...item, number: String(next++) } : item
  return joined(
    blocks.map((block) =>
      block.kind === 'numbered' ? { ...block, items: block.items.map(numberedItem) } : block,
    ),
  )
}

/** Neighbouring numbered paragraphs are one list, as a reader of the tagged file expects. */
function joined(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const before = out.at(-1)
    if (block.kind === 'numbered' && before?.kind === 'numbered')
      out[out.length - 1] = { ...before, items: [...before.items, ...block.items] }
    else out.push(block)
  }
  return out
}

/** a to z, then aa, ab … */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`
}
