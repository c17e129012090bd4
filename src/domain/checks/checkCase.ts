import type { Draft } from '../case/draft.ts'
import { pruneCase } from '../case/prune.ts'
import { applies } from '../flow/applies.ts'
import type { IsoDate } from '../shared/dates.ts'
import { checks } from './checks.ts'
import type { Finding } from './finding.ts'

/** Everything that the rules have to say of a draft on a day, in the order of the supervisor’s list; nothing on pages that do not belong to it. */
export function checkCase(draft: Draft, today: IsoDate): Finding[] {
  const file = pruneCase(draft.case)
  return checks.flatMap((check) => check(file, today, draft)).filter(({ where }) => applies(where.step, file))
}
