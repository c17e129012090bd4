import type { Block, NumberedItem, Paper, Run, Text } from '../blocks.ts'
import { isGap, type MarkedRun, markedRuns } from '../markedRuns.ts'

/** The papers in which a reader goes from what is said to its proof: applications, statement, chronology, note for the court. */
const pointed: ReadonlySet<string> = new Set(['D1', 'D2', 'D2d', 'D2r', 'D2v', 'D4', 'D5', 'D22'])

/**
 * The blocks of a paper as its copy in a bundle has them: where an exhibit is named first, and where its reference stands by
 * itself in a table, the text points at it, so that a page can follow (bundlePages.ts). `references` are those of the bundle.
 * A reference without a stroke is taken for one only after the word “exhibit”. The words stay as they are.
 */
export function pointToExhibits(
  { code, blocks }: Pick<Paper, 'code' | 'blocks'>,
  references: readonly string[],
): readonly Block[] {
  const known = references.filter((reference) => reference.trim() !== '')
  if (!pointed.has(code) || known.length === 0) return blocks
  const find = finderOf(known)
  const seen = new Set<string>()
  return blocks.map((block) =>
    inBlock(
      block,
      (text) => pointing(text, find, seen),
      (text) => wholeOf(text, known),
    ),
  )
}

/** The column of a table in which each exhibit stands by itself. */
const exhibitColumn = 'Exhibit'

type Point = (text: Text) => Text

function inBlock(block: Block, point: Point, whole: Point): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: point(block.text) }
    case 'bullets':
      return { ...block, items: block.items.map(point) }
    case 'numbered':
      return { ...block, items: block.items.map((item) => inItem(item, point)) }
    case 'rows':
      return {
        ...block,
        rows: block.rows.map((row) => (isGap(row.value) ? row : { ...row, value: point(row.value) })),
      }
    case 'table': {
      const named = block.columns.map(({ header }) => header === exhibitColumn)
      return {
        ...block,
        rows: block.rows.map((cells) =>
          cells.map((cell, column) => (named[column] ? whole(cell) : point(cell))),
        ),
      }
    }
    default:
      return block
  }
}

function inItem(item: NumberedItem, point: Point): NumberedItem {
  const text = point(item.text)
  return item.sub
    ? { ...item, text, sub: item.sub.map((part) => ({ ...part, text: point(part.text) })) }
    : { ...item, text }
}

function pointing(text: Text, find: Find, seen: Set<string>): Text {
  const runs = markedRuns(text)
  const parts = runs.map((run) => inRun(run, find, seen))
  return parts.every(([part], place) => part === runs[place]) ? text : parts.flat()
}

/** A reference that is all of a cell. */
function wholeOf(text: Text, references: readonly string[]): Text {
  const [run, ...more] = markedRuns(text)
  return run && more.length === 0 && references.includes(run.text) ? [at(run, run.text)] : text
}

const at = (run: MarkedRun, reference: string, isInBrackets = false): Run => ({
  ...run,
  text: reference,
  place: { exhibit: reference, ...(isInBrackets ? {} : { aside: true }) },
})

/** The run cut before and behind each exhibit that it names first; whole where it names none. */
function inRun(run: MarkedRun, find: Find, seen: Set<string>): readonly Run[] {
  const found = run.gap || run.place ? [] : find(run.text).filter(({ reference }) => !seen.has(reference))
  if (found.length === 0) return [run]
  const runs: Run[] = []
  let from = 0
  for (const { reference, start } of found) {
    if (seen.has(reference)) continue
    seen.add(reference)
    if (start > from) runs.push({ ...run, text: run.text.slice(from, start) })
    runs.push(at(run, reference, /\([^)]*$/.test(run.text.slice(0, start))))
    from = start + reference.length
  }
  if (from < run.text.length) runs.push({ ...run, text: run.text.slice(from) })
  return runs
}

/** Where a text names an exhibit. */
type Find = (text: string) => { reference: string; start: number }[]

function finderOf(references: readonly string[]): Find {
  const longestFirst = references.toSorted((one, other) => other.length - one.length)
  const any = longestFirst.map((reference) => reference.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  const each = new RegExp(`(?<![\\p{L}\\p{N}/])(?:${any})(?![\\p{L}\\p{N}/])`, 'gu')
  const afterTheWord = new RegExp(`\\bexhibits?\\s(?:(?:${any})(?:,| and| to)\\s)*$`, 'iu')
  return (text) =>
    [...text.matchAll(each)]
      .filter(({ 0: reference, index }) => reference.includes('/') || afterTheWord.test(text.slice(0, index)))
      .map(({ 0: reference, index }) => ({ reference, start: index }))
}
