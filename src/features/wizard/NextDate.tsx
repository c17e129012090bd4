import { deadlines, nextOf } from '#src/domain/deadlines/deadlines.ts'
import { daysBetween, weekdayDate } from '#src/domain/shared/dates.ts'
import { DateTag } from '#src/features/drafts/DateTag.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { useCase } from './caseContext.ts'
import { stepPath } from './paths.ts'

/** The date that comes next, at the head of the task list; where an interim order stands, that the full order is still to be decided. */
export function NextDate() {
  const { file, today } = useCase()
  if (file.closed) return null
  const all = deadlines(file, today)
  const next = nextOf(all)
  const main = all.find(({ kind, state }) => kind === 'mainApplication' && state !== 'done')
  return (
    <>
      {main && (
        <Warning>
          An interim order is made and the full order is not decided.{' '}
          {'day' in main.when
            ? `The interim order ends on ${weekdayDate(main.when.day)}.`
            : main.when.unknown}{' '}
          <Link href={stepPath(file.id, main.step)}>See that the full hearing is listed</Link>
        </Warning>
      )}
      {next && 'day' in next.when && (
        <p className="govuk-body">
          Next date: <strong>{next.what}</strong>, {weekdayDate(next.when.day)}
          {untilThen(daysBetween(today, next.when.day))}
          <DateTag state={next.state} />{' '}
          <a className="govuk-link" href="#case-dates">
            All dates
          </a>
        </p>
      )}
    </>
  )
}

function untilThen(days: number): string {
  if (days === 0) return ', today'
  if (days < 0) return ''
  return `, in ${days} ${days === 1 ? 'day' : 'days'}`
}
