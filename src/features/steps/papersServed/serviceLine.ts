import type { PaperService } from '#src/domain/case/papersServed.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinedText, labelOf } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

/** One service in a line: the way, the day, by whom and how many papers; empty while none of it is entered. */
export function serviceLine({ papers, how }: Partial<Unfinished<PaperService>> = {}): string {
  return (
    joinedText(
      labelOf(wording.methods, how?.method),
      how?.on && isRealDate(how.on) ? longDate(how.on) : undefined,
      how?.by,
      papers?.length ? counted(papers.length, 'paper') : undefined,
    ) ?? ''
  )
}
