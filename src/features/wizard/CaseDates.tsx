import type { Deadline } from '#src/domain/deadlines/deadline.ts'
import { deadlines, nextOf } from '#src/domain/deadlines/deadlines.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { CalendarButton } from '#src/features/drafts/CalendarButton.tsx'
import { DateTag } from '#src/features/drafts/DateTag.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Timeline, type TimelineItem } from '#src/ui/list/Timeline.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { AuthorityNote } from './AuthorityNote.tsx'
import { useCase } from './caseContext.ts'
import { stepPath } from './paths.ts'

/** Every date of the case in its order, with the rule it rests on; then those that cannot be told yet, and why. */
export function CaseDates() {
  const { file, today } = useCase()
  const all = deadlines(file, today)
  const next = nextOf(all)
  const items = all.flatMap((date) => itemOf(date, date === next, file.id))
  return (
    <section aria-labelledby="case-dates">
      <h2 className="govuk-heading-m" id="case-dates">
        Dates of this application
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">
          No date is known yet. Dates appear here as you enter hearings, service and orders.
        </p>
      ) : (
        <>
          <Timeline items={items} />
          <CalendarButton
            dates={all.flatMap(({ key, when }) =>
              'day' in when ? [{ caseId: file.id, key, on: when.day }] : [],
            )}
          />
        </>
      )}
      <NotYetKnown all={all} />
    </section>
  )
}

function itemOf(
  { key, what, when, state, rule, step }: Deadline,
  isNext: boolean,
  id: string,
): TimelineItem[] {
  if (!('day' in when)) return []
  const item = { id: key, title: what, when: { iso: when.day, text: weekdayDate(when.day) } }
  if (state === 'done') return [{ ...item, stands: 'past', tag: <Done /> }]
  return [
    {
      ...item,
      ...(isNext && { stands: 'next' }),
      tag: (
        <>
          <DateTag state={state} />
          {isNext && (
            <>
              {' '}
              <Tag>Next</Tag>
            </>
          )}
        </>
      ),
      content: (
        <>
          {rule.caution && state !== 'ahead' && <p className="govuk-body-s">{rule.caution}</p>}
          <Details summary={`Why this day: ${what}`}>
            <p className="govuk-body">{rule.text}</p>
            {rule.caution && <p className="govuk-body">{rule.caution}</p>}
            <AuthorityNote authority={rule.authority} />
            <p className="govuk-body">
              <Link href={stepPath(id, step)}>Go to the page where it is entered</Link>
            </p>
          </Details>
        </>
      ),
    },
  ]
}

const Done = () => <span className="govuk-body-s"> Done or past</span>

function NotYetKnown({ all }: { all: readonly Deadline[] }) {
  const { file } = useCase()
  const open = all.filter(({ when, state }) => 'unknown' in when && state !== 'done')
  if (open.length === 0) return null
  return (
    <Details summary={`Dates that cannot be told yet (${open.length})`}>
      <ul className="govuk-list govuk-list--bullet">
        {open.map(({ key, what, when, step }) => (
          <li key={key}>
            <Link href={stepPath(file.id, step)}>{what}</Link>: {'unknown' in when ? when.unknown : ''}
          </li>
        ))}
      </ul>
    </Details>
  )
}
