import { longDate } from '#src/domain/shared/dateWords.ts'
import type { DraftSummary, HeldFor, Removed } from '#src/storage/draftStore.ts'
import { heldAt, houseRetentionMonths } from '#src/storage/retention.ts'
import type { Services } from './services.ts'

const why: Record<HeldFor, string> = {
  printedFinalOn: 'It has been printed as final',
  lodgedOn: 'It has been lodged with the court',
  decidedOn: 'The court has decided on it',
  servedOn: 'It has been served',
}

/** Deletes an application; gives the reason in words for the officer where it stays. Rejects with a fault of the store. */
export async function removeCase(
  { store, profile, now }: Pick<Services, 'store' | 'profile' | 'now'>,
  summary: DraftSummary,
): Promise<string | undefined> {
  const months = longest(summary.retentionMonths, (await profile().catch(() => undefined))?.retentionMonths)
  const held = heldAt(months === undefined ? summary : { ...summary, retentionMonths: months }, now())
  const result: Removed = held ? { removed: false, ...held } : await store.remove(summary.id, now())
  if (result.removed) return undefined
  if (result.because === 'missing') return 'It is no longer here.'
  const refusal = `${why[result.because]}, so it cannot be deleted here before ${longDate(result.until)}.`
  return months === undefined ? `${refusal} ${houseRule}` : refusal
}

const houseRule = `Your force has not set how long applications are kept, so they are kept for ${houseRetentionMonths} months.`

/** A force may have set a longer time since the application copied its values. */
function longest(copied: number | undefined, current: number | undefined): number | undefined {
  if (copied === undefined || current === undefined) return copied ?? current
  return Math.max(copied, current)
}
