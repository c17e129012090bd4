import { longDate } from '#src/domain/shared/dateWords.ts'
import type { DraftSummary, Mark } from '#src/storage/draftStore.ts'

const marked: readonly { mark: Mark; text: string }[] = [
  { mark: 'servedOn', text: 'Served' },
  { mark: 'lodgedOn', text: 'Lodged with the court' },
  { mark: 'printedFinalOn', text: 'Printed as final' },
]

/** How far an application has got, in a few words. */
export function progress({ marks, stepsBegun, closedOn }: DraftSummary): string {
  if (closedOn) return `Closed on ${longDate(closedOn)}`
  const reached = marked.find(({ mark }) => marks[mark])
  if (reached) return reached.text
  return stepsBegun === 0
    ? 'Not started'
    : `Draft, ${stepsBegun} ${stepsBegun === 1 ? 'page' : 'pages'} begun`
}
