import { weekdayDate } from '#src/domain/shared/dates.ts'
import type { Block, Gap, NumberedItem, Run } from './blocks.ts'
import { gapWords } from './gapWords.ts'
import { isGap } from './markedRuns.ts'

/**
 * A finished paper of an application that cannot wait: what is not yet entered is put to the court as what follows, and the
 * paper says so before its first section. `fullHearing` is the day by which it follows, ISO, where it is listed. Without a gap
 * the blocks stand as they are.
 */
export function inShortForm(blocks: readonly Block[], fullHearing: string | undefined): readonly Block[] {
  if (!JSON.stringify(blocks).includes(start) && !blocks.some(hasGap)) return blocks
  const put = blocks.map(followingBlock).map(inWords)
  const at = put.findIndex((block) => block.kind === 'heading' && block.level > 1)
  const place = at === -1 ? put.length : at
  return [...put.slice(0, place), note(fullHearing), ...put.slice(place)]
}

const note = (fullHearing: string | undefined): Block => ({
  kind: 'paragraph',
  tone: 'note',
  text: `This paper is in short form, because the application for an interim order cannot wait. What is marked “To follow” is to be given before the full hearing${fullHearing ? ` on ${weekdayDate(fullHearing)}` : ''}.`,
})

const [start = '', end = ''] = gapWords({ what: '|' }).split('|')
const followingWords = ({ what }: Pick<Gap, 'what'>) => `[To follow: ${what}]`
const run = (gap: Pick<Gap, 'what'>): Run => ({ text: followingWords(gap), gap: true })

function hasGap(block: Block): boolean {
  if (block.kind === 'missing') return true
  if (block.kind === 'rows') return block.rows.some(({ value }) => isGap(value))
  return block.kind === 'numbered' && block.items.some(({ missing }) => missing !== undefined)
}

function followingBlock(block: Block): Block {
  if (block.kind === 'missing') return { kind: 'paragraph', text: [run(block)] }
  if (block.kind === 'rows') {
    return {
      ...block,
      rows: block.rows.map((row) => (isGap(row.value) ? { ...row, value: [run(row.value)] } : row)),
    }
  }
  if (block.kind === 'numbered') return { ...block, items: block.items.map(followingItem) }
  return block
}

function followingItem({ missing, ...item }: NumberedItem): NumberedItem {
  if (!missing) return item
  const before: readonly Run[] = typeof item.text === 'string' ? [item.text] : item.text
  return { ...item, text: [...before, ...(before.length > 0 ? [' '] : []), run(missing)] }
}

/** Gaps that stand inside sentences are words already. */
function inWords(block: Block): Block {
  return JSON.parse(JSON.stringify(block), (_, value) => (typeof value === 'string' ? put(value) : value))
}

const put = (text: string): string =>
  text.startsWith(start) && text.endsWith(end)
    ? followingWords({ what: text.slice(start.length, text.length - end.length) })
    : text.replaceAll(start, followingWords({ what: '' }).slice(0, -1))
