import { isRealDate } from '../shared/dates.ts'
import type { CaseFile } from './caseFile.ts'

type Reply = NonNullable<NonNullable<CaseFile['papersServed']>['reply']>

/** The reply of the defendant that is recorded, finished or not; undefined while none has come. */
export function replyOf({ papersServed }: Pick<CaseFile, 'papersServed'>): Reply | undefined {
  return papersServed?.reply?.came === 'yes' ? papersServed.reply : undefined
}

/** The day on which the reply was received, once it is a day that exists. */
export function replyDay(file: Pick<CaseFile, 'papersServed'>): string | undefined {
  const day = replyOf(file)?.on
  return day && isRealDate(day) ? day : undefined
}
