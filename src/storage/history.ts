import type { Instant, Ways } from './draftStore.ts'

/** Why a version is kept for good. */
export type KeptFor = 'final' | 'lodged' | 'served' | 'shared' | 'signed'

/** One version of a case that can be looked at or gone back to. */
export type VersionLine = { seq: number; at: Instant; kept: readonly KeptFor[] }

/** The versions of one case that are there, oldest first, and the ways between them, by number. */
export type History = { lines: readonly VersionLine[]; undo: readonly number[]; redo: readonly number[] }

/** How many versions are kept besides those kept for good and those that undo and redo lead to. */
export const keptVersions = 20

/** The history of a case whose first version has this number. */
export const firstHistory = (seq: number, at: Instant): History => ({
  lines: [{ seq, at, kept: [] }],
  undo: [],
  redo: [],
})

/** The version `to` was made from `from` by a change. What had been undone cannot be made again. */
export function afterChange(history: History, from: number, to: number, at: Instant): History {
  return { ...withLine(history, to, at), undo: lastOf([...history.undo, from]), redo: [] }
}

/** `to` holds what `target` held: the change after it is undone. Undefined where there is nothing to undo. */
export function afterUndo(
  history: History,
  from: number,
  to: number,
  at: Instant,
): { history: History; target: number } | undefined {
  const target = history.undo.at(-1)
  if (target === undefined) return undefined
  const { undo, redo } = history
  const next = { ...withLine(history, to, at), undo: undo.slice(0, -1), redo: lastOf([...redo, from]) }
  return { history: next, target }
}

/** `to` holds what `target` held: the last change undone is made again. Undefined where there is none. */
export function afterRedo(
  history: History,
  from: number,
  to: number,
  at: Instant,
): { history: History; target: number } | undefined {
  const target = history.redo.at(-1)
  if (target === undefined) return undefined
  const { undo, redo } = history
  const next = { ...withLine(history, to, at), undo: lastOf([...undo, from]), redo: redo.slice(0, -1) }
  return { history: next, target }
}

/** The history with one version kept for good; a version that is no longer there changes nothing. */
export function withKept(history: History, seq: number, why: KeptFor): History {
  const lines = history.lines.map((line) =>
    line.seq === seq && !line.kept.includes(why) ? { ...line, kept: [...line.kept, why] } : line,
  )
  return { ...history, lines }
}

/** The history without the versions that need no longer be kept, and their numbers. */
export function trimmed(history: History): { history: History; dropped: number[] } {
  const newest = new Set(history.lines.slice(-keptVersions - 1).map(({ seq }) => seq))
  const reached = new Set([...newest, ...history.undo, ...history.redo])
  const stays = ({ seq, kept }: VersionLine) => kept.length > 0 || reached.has(seq)
  return {
    history: { ...history, lines: history.lines.filter(stays) },
    dropped: history.lines.filter((line) => !stays(line)).map(({ seq }) => seq),
  }
}

/** Whether there is something to undo, and something to make again. */
export const waysOf = ({ undo, redo }: History): Ways => ({ undo: undo.length > 0, redo: redo.length > 0 })

const withLine = (history: History, seq: number, at: Instant): History => ({
  ...history,
  lines: [...history.lines, { seq, at, kept: [] }],
})

const lastOf = (numbers: readonly number[]): number[] => numbers.slice(-keptVersions)
