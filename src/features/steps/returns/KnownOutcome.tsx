import type { Outcome } from '#src/domain/returns/outcomeOf.ts'
import { outcomeOf } from '#src/domain/returns/outcomeOf.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { wording } from './wording.ts'

const words = wording.known

/** What became of each application and of each condition, from the page on the decision. */
export function KnownOutcome() {
  const { file } = useCase()
  return (
    <section aria-labelledby="known-outcome">
      <h2 className="govuk-heading-m" id="known-outcome">
        {words.heading}
      </h2>
      <SummaryList
        rows={[
          { key: words.orders.interim, value: <Told outcome={outcomeOf(file, 'interim')} /> },
          { key: words.orders.full, value: <Told outcome={outcomeOf(file, 'full')} /> },
        ]}
      />
      <p className="govuk-body">
        <Link href={stepPath(file.id, 'service')}>{words.change}</Link>
      </p>
    </section>
  )
}

function Told({ outcome: { kind, on, reason, conditions } }: { outcome: Outcome }) {
  return (
    <>
      <p className="govuk-body">
        {words.outcomes[kind]}
        {on && `, ${longDate(on)}`}
        {reason && `. ${reason}`}
      </p>
      {conditions.length > 0 && (
        <ul className="govuk-list">
          {conditions.map((one) => (
            <li key={one.number}>
              Condition {one.number}: {words.conditions[one.kind]}
              {one.reason && `. ${one.reason}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
