import { longDate } from '#src/domain/shared/dateWords.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Timeline } from '#src/ui/list/Timeline.tsx'
import { DateTag } from './DateTag.tsx'
import { nameOf } from './nameOf.ts'
import { type DateOfApplication, datesOfAll, unknownWords } from './nextDates.ts'

const shown = 5

type Props = { applications: readonly DraftSummary[]; today: string }

/** The soonest dates over all applications, and the way to all of them. */
export function NextDates({ applications, today }: Props) {
  const dates = datesOfAll(applications, today)
  const unknown = unknownWords(applications)
  if (dates.length === 0 && unknown === '') return null
  return (
    <section aria-labelledby="next-dates">
      <h2 className="govuk-heading-m" id="next-dates">
        Next dates
      </h2>
      {unknown && <p className="govuk-body">{unknown}</p>}
      <DateList dates={dates.slice(0, shown)} />
      <p className="govuk-body">
        <Link href="/dates">{dates.length > shown ? `All ${dates.length} dates` : 'Dates and calendar'}</Link>
      </p>
    </section>
  )
}

type ListProps = { dates: readonly DateOfApplication[]; level?: 2 | 3 }

/** Dates of several applications, each with the way to its application. */
export function DateList({ dates, level = 3 }: ListProps) {
  return (
    <Timeline
      level={level}
      items={dates.map(({ key, what, on, state, summary }) => ({
        id: `${summary.id} ${key}`,
        title: what,
        when: { iso: on, text: longDate(on) },
        tag: <DateTag state={state} />,
        content: (
          <p className="govuk-body-s">
            <Link href={`/case/${summary.id}`}>Go to {nameOf(summary)}</Link>
          </p>
        ),
      }))}
    />
  )
}
