import type { Draft } from '#src/domain/case/draft.ts'
import { applyPatch } from './applyPatch.ts'
import type { Changed, DraftSummary, Instant, Opened, Patch } from './draftStore.ts'
import { readText, type TextMemory, writeText } from './draftText.ts'
import { DraftMissing, DraftUnreadable } from './faults.ts'
import { summarise } from './summarise.ts'

/** A draft as it is kept: its text is parsed only when it is opened. */
export type DraftRecord = { id: string; seq: number; text: string }
/** What is kept of one draft; both are written together. */
export type Kept = { record: DraftRecord; summary: DraftSummary }

/** The record and the summary of a draft with the number that it gets by this change. */
export function keep(draft: Draft, seq: number, now: Instant, memory?: TextMemory): Kept {
  return {
    record: { id: draft.case.id, seq, text: writeText(draft, memory) },
    summary: summarise(draft, now),
  }
}

/** What opening a record gives; a record that cannot be understood gives its text. */
export function openRecord(record: DraftRecord | undefined, memory?: TextMemory): Opened {
  if (!record) return { kind: 'missing' }
  const read = readText(record.text, memory)
  return read.ok
    ? { kind: 'draft', draft: read.draft, seq: record.seq }
    : { kind: 'unreadable', text: record.text, message: read.message }
}

/**
 * Makes one change on a record when its number is still `seq`, and says what to keep; otherwise says what is stored.
 * Throws DraftMissing or DraftUnreadable, so that no text is ever written over unread.
 */
export function changeRecord(
  record: DraftRecord | undefined,
  seq: number,
  patch: Patch,
  now: Instant,
  memory?: TextMemory,
): { changed: Changed; kept?: Kept } {
  const opened = openRecord(record, memory)
  if (opened.kind === 'missing') throw new DraftMissing()
  if (opened.kind === 'unreadable') throw new DraftUnreadable(opened.message)
  if (opened.seq !== seq) {
    return { changed: { saved: false, current: { draft: opened.draft, seq: opened.seq } } }
  }
  const draft = applyPatch(opened.draft, patch)
  return { changed: { saved: true, draft, seq: seq + 1 }, kept: keep(draft, seq + 1, now, memory) }
}
