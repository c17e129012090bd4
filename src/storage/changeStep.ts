import type { Draft } from '#src/domain/case/draft.ts'
import { keptTexts } from '#src/domain/case/keptText.ts'
import { pendingText } from '#src/domain/case/pendingText.ts'
import { sameAnswers } from '#src/domain/shared/sameAnswers.ts'
import { applyPatch, type CasePatch } from './applyPatch.ts'
import type { DraftStore, Instant, Patch, ReviewPatch, Stored } from './draftStore.ts'

/** What one change touches: of a step its answers, what its fields refuse, and its notes. */
export type Part = {
  answers?: unknown
  typed?: Record<string, string> | undefined
  notes?: string | undefined
}

/** `mine` is what this tab wanted to save, `theirs` what another saved meanwhile: a person chooses. */
export type ChangeResult =
  | ({ saved: true } & Stored)
  | { saved: false; mine: Part; theirs: Part; current: Stored }

/**
 * Saves one change on top of whatever is stored. What others changed elsewhere in the draft is kept and the change is
 * made again on top of it; where somebody else changed the same part since `base`, nothing is written and both come back.
 */
export async function changeStep(
  store: Pick<DraftStore, 'change'>,
  base: Stored,
  patch: Patch,
  now: Instant,
): Promise<ChangeResult> {
  const id = base.draft.case.id
  for (let seq = base.seq; ; ) {
    const changed = await store.change(id, seq, patch, now)
    if (changed.saved) return changed
    const { current } = changed
    const mine = partOf(applyPatch(base.draft, patch), patch)
    const theirs = partOf(current.draft, patch)
    if (sameAnswers(theirs, mine)) return { saved: true, ...current }
    if (!sameAnswers(theirs, partOf(base.draft, patch))) return { saved: false, mine, theirs, current }
    seq = current.seq
  }
}

/** The part of a draft that a change of this kind touches. */
export function partOf(draft: Draft, patch: Patch): Part {
  const { case: file, typing, notes } = draft
  if ('step' in patch) {
    const { step } = patch
    const part = { answers: file[step], typed: typing[step] }
    return patch.notes === undefined ? part : { ...part, notes: notes[step] }
  }
  if ('review' in patch) return { answers: ofReview(draft.review, patch) }
  if ('received' in patch) return { answers: [file, draft.review] }
  if ('pending' in patch) return { typed: { [patch.pending.box]: pendingText(draft, patch.pending) } }
  if ('clear' in patch) return { notes: keptTexts(draft, patch.clear.at)[patch.clear.place] }
  if ('keep' in patch) return { notes: keptTexts(draft, patch.keep.at)[patch.keep.place] }
  if ('note' in patch) return { notes: notes[patch.note.step] }
  return { answers: ofCase(file, patch) }
}

function ofReview(review: Draft['review'], { review: puts, author, lookedAt }: ReviewPatch): unknown {
  const items = puts.map((put) => review?.[put.in]?.find(({ id }) => id === put.item.id))
  return [items, author && review?.author, lookedAt && review?.copy?.lookedAt]
}

function ofCase(file: Draft['case'], patch: CasePatch): unknown {
  if ('mark' in patch) {
    return Object.fromEntries(Object.entries({ ...file.marks }).filter(([mark]) => mark in patch.mark))
  }
  if ('closed' in patch) return file.closed
  if ('profile' in patch) return file.profile
  const finding = 'explanation' in patch ? patch.explanation.finding : patch.removeExplanation
  return file.explanations?.find((explanation) => explanation.finding === finding)
}
