import type { IsoDate } from '#src/domain/shared/dates.ts'
import { readTime } from '#src/domain/shared/readTime.ts'
import type { ActDraft } from '../numbering.ts'
import { likeness } from './likeness.ts'
import type { ColumnKind } from './pastedRows.ts'
import { readWhen, type When } from './readWhen.ts'

/** One pasted row read as an act. */
export type PastedAct = {
  /** Counted from 1, the header left out. */
  row: number
  act: ActDraft
  /** A date or time that could not be read; it stays in the act's field to be mended. */
  unread: string | undefined
  /** The exhibit's reference as pasted, where the case has no such exhibit. */
  unknownExhibit: string | undefined
  /** The act of the case, or the row pasted before, that seems to tell the same. */
  duplicateOf: { act: string } | { row: number } | undefined
}

type Known = {
  today: IsoDate
  acts: readonly ActDraft[]
  exhibits: readonly { id: string; reference?: string | undefined }[]
}

/**
 * Reads rows as acts by the kind of each column. `ids` gives each row its act's id. Rows without any text in a column
 * that is used are left out; nothing else is, duplicates included.
 */
export function pastedActs(
  rows: readonly string[][],
  columns: readonly ColumnKind[],
  ids: readonly string[],
  known: Known,
): PastedAct[] {
  const seen = likeness()
  const existing = new Set(known.acts.map(({ id }) => id))
  const rowOf = new Map<string, number>()
  for (const act of known.acts) seen.remember(act)
  return rows.flatMap((cells, at) => {
    const id = ids[at]
    const said = textsOf(cells, columns)
    if (id === undefined || Object.keys(said).length === 0) return []
    const read = readRow(id, said, known)
    const like = seen.find(read.act)
    seen.remember(read.act)
    rowOf.set(id, at + 1)
    return [{ ...read, row: at + 1, duplicateOf: like === undefined ? undefined : place(like) }]
  })

  function place(like: string) {
    return existing.has(like) ? { act: like } : { row: rowOf.get(like) ?? 0 }
  }
}

type Said = Partial<Record<Exclude<ColumnKind, 'ignore'>, string>>

function textsOf(cells: readonly string[], columns: readonly ColumnKind[]): Said {
  const said: Said = {}
  columns.forEach((kind, at) => {
    const text = cells[at]?.trim()
    if (kind === 'ignore' || !text) return
    said[kind] = said[kind] === undefined ? text : `${said[kind]}${kind === 'what' ? '. ' : ' '}${text}`
  })
  return said
}

function readRow(id: string, said: Said, { today, exhibits }: Known) {
  const { when, unread } = whenOf(said, today)
  const exhibit = said.exhibit && exhibits.find(({ reference }) => same(reference, said.exhibit))
  const act: ActDraft = {
    id,
    kind: 'act',
    ...(when && { when }),
    ...(said.what && { what: said.what }),
    ...(said.place && { place: said.place }),
    ...(exhibit && { exhibits: [exhibit.id] }),
  }
  return { act, unread, unknownExhibit: said.exhibit && !exhibit ? said.exhibit : undefined }
}

type ReadWhen = { when: ActDraft['when']; unread: string | undefined }

/** What cannot be read stays, as typed, in the field where it belongs. */
function whenOf({ date, time }: Said, today: IsoDate): ReadWhen {
  if (!date) return { when: time ? { precision: 'exact', time } : undefined, unread: time }
  const read = readWhen(time ? `${date} ${time}` : date, today) ?? readWhen(date, today)
  if (!read) return { when: { precision: 'exact', on: date, ...(time && { time }) }, unread: date }
  return time && read.time === undefined ? withTime(read, time) : { when: read, unread: undefined }
}

/** Only an exact day has a time; beside any other the time is told in words. */
function withTime(read: When, time: string): ReadWhen {
  if (read.precision !== 'exact') return { when: { ...read, detail: time }, unread: undefined }
  const clock = readTime(time)
  return { when: { ...read, time: clock ?? time }, unread: clock ? undefined : time }
}

function same(reference: string | undefined, text: string | undefined): boolean {
  return reference !== undefined && reference.trim().toLowerCase() === text?.trim().toLowerCase()
}
