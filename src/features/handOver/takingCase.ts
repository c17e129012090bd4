import type { Draft } from '#src/domain/case/draft.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import type { OpenedHere } from '#src/features/drafts/useDraft.ts'
import type { AuditFileCheck } from '#src/storage/vault/audit/checkAuditFile.ts'
import { shortHead } from '#src/storage/vault/audit/nextEntry.ts'

/** How a whole application may be taken: over from another officer, back where one’s own file never arrived, or not, and why. */
export type CaseOffer = { kind: 'over' } | { kind: 'back'; draft: Draft } | { kind: 'no'; message: string }

export const alreadyHere =
  'This application is in your vault already. To take it over, delete the one that is here first: it can be put back until it is deleted for good.'

/** What is offered of a whole application, by what is here of it and what the check of the record that came with it found. */
export function caseOffer(
  { from, head }: Pick<HandedOver, 'from' | 'head'>,
  held: OpenedHere,
  beside: { record: AuditFileCheck; own: string | undefined },
): CaseOffer {
  const isOwnFile = from.key === beside.own
  const copy = held.kind === 'draft' ? held.draft.review?.copy : undefined
  if (isOwnFile && held.kind === 'draft' && copy?.as === 'officer')
    return { kind: 'back', draft: asWriter(held.draft, from.key) }
  if (held.kind !== 'missing' && held.kind !== 'deleted') return { kind: 'no', message: alreadyHere }
  return isRecordOf(beside.record, from.key, head) ? { kind: 'over' } : { kind: 'no', message: strayed }
}

const strayed =
  'The audit record that came with this application does not hold, or is not the one that the file names. Nothing was taken. Ask for the file again, and tell your IT support.'

const isRecordOf = (record: AuditFileCheck, key: string, head: string): boolean =>
  record.kind === 'holds' && record.publicKey === key && shortHead(record.head) === head

/** The draft as that of its writer again: no copy, and with the key of who writes it. */
function asWriter({ review, ...draft }: Draft, author: string): Draft {
  const { copy: _, ...record } = review ?? {}
  return { ...draft, review: { ...record, author } }
}
