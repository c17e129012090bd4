import { deadlines, nextOf } from '#src/domain/deadlines/deadlines.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { DateTag } from '#src/features/drafts/DateTag.tsx'
import { useReview } from './reviewContext.ts'

/** The date of the application that comes next, whatever it is of. */
export function NextDeadline() {
  const { file, today } = useReview()
  const next = nextOf(deadlines(file, today))
  if (!next || !('day' in next.when)) return 'None is known'
  return (
    <>
      {next.what}, {weekdayDate(next.when.day)}
      <DateTag state={next.state} />
    </>
  )
}
