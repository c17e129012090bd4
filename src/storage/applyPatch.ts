import { type CaseFile, sliceDraft } from '#src/domain/case/caseFile.ts'
import type { Draft, Typing } from '#src/domain/case/draft.ts'
import { forCase } from '#src/domain/case/forCase.ts'
import { withKept, withoutKept } from '#src/domain/case/keptText.ts'
import { pendingText, withPending, withWaitingReview } from '#src/domain/case/pendingText.ts'
import type { SliceId } from '#src/domain/case/slices.ts'
import { splitTyped } from '#src/domain/case/typed.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import type { AddedText, Patch, ReviewPatch, StepPatch } from './draftStore.ts'

/**
 * The draft with one change made; the draft given stays as it is. Answers that the step's draft schema refuses are kept
 * as typed text, so that what is stored can always be read again.
 */
export function applyPatch(draft: Draft, patch: Patch): Draft {
  if ('step' in patch) return applyStep(draft, patch)
  if ('review' in patch) return { ...draft, review: reviewed(draft.review, patch) }
  if ('received' in patch) return withWaitingReview(patch.received, draft)
  if ('note' in patch) return { ...draft, notes: withNote(draft.notes, patch.note.step, patch.note.text) }
  if ('pending' in patch) {
    return { ...draft, typing: withPending(draft.typing, patch.pending, patch.pending.text) }
  }
  if ('keep' in patch) {
    const { at, place, text } = patch.keep
    return { ...draft, typing: withKept(draft.typing, at, place, text) }
  }
  if ('clear' in patch) {
    return { ...draft, typing: withoutKept(draft.typing, patch.clear.at, patch.clear.place) }
  }
  if ('closed' in patch) return { ...draft, case: closing(draft.case, patch.closed) }
  return { ...draft, case: { ...draft.case, ...changeOfCase(draft.case, patch) } }
}

function reviewed(before: Draft['review'], { review, author, lookedAt }: ReviewPatch): Draft['review'] {
  const after = withPuts(before, review)
  const { copy } = after
  return {
    ...after,
    ...(author !== undefined && { author }),
    ...(copy && lookedAt !== undefined && { copy: { ...copy, lookedAt } }),
  }
}

function closing({ closed: _, ...file }: CaseFile, closed: CaseFile['closed']): CaseFile {
  return closed ? { ...file, closed } : file
}

function applyStep(draft: Draft, { step, answers, typed, notes, added, review }: StepPatch): Draft {
  const split = splitTyped<unknown>(sliceDraft(step), answers, draft.case[step])
  const { [step]: _, ...otherTyping } = draft.typing
  const allTyped = { ...split.typed, ...typed }
  const typing = Object.keys(allTyped).length > 0 ? { ...otherTyping, [step]: allTyped } : otherTyping
  return {
    ...draft,
    case: withAnswers(draft.case, step, split.answers),
    typing: added === undefined ? typing : withoutAdded(typing, step, added),
    notes: notes === undefined ? draft.notes : withNote(draft.notes, step, notes),
    ...(review && { review: withPuts(draft.review, review) }),
  }
}

/** Another tab may have written to the box meanwhile: only the text that was added leaves it. */
function withoutAdded(typing: Typing, step: SliceId, { box, texts }: AddedText): Typing {
  const waits = pendingText({ typing }, { step, box })
  return texts.includes(waits) ? withPending(typing, { step, box }, '') : typing
}

function withAnswers(file: CaseFile, step: SliceId, answers: unknown): CaseFile {
  const { [step]: _, ...others } = file
  return (answers === undefined ? others : { ...others, [step]: answers }) as CaseFile
}

function withNote(notes: Draft['notes'], step: string, text: string): Draft['notes'] {
  const { [step]: _, ...others } = notes
  return text === '' ? others : { ...others, [step]: text }
}

/** A change of what belongs to the whole case and to no step. */
export type CasePatch = Exclude<
  Patch,
  | { step: SliceId }
  | { note: unknown }
  | { pending: unknown }
  | { clear: unknown }
  | { keep: unknown }
  | { review: unknown }
  | { received: unknown }
>

function changeOfCase(file: CaseFile, patch: Exclude<CasePatch, { closed: unknown }>): Partial<CaseFile> {
  if ('mark' in patch) return { marks: { ...file.marks, ...patch.mark } }
  if ('profile' in patch) return { profile: forCase(patch.profile) }
  const finding = 'explanation' in patch ? patch.explanation.finding : patch.removeExplanation
  const others = (file.explanations ?? []).filter((explanation) => explanation.finding !== finding)
  return { explanations: 'explanation' in patch ? [...others, patch.explanation] : others }
}
