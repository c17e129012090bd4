import type { Outcome } from '#src/domain/share/share.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { sentenceOf } from './sentenceOf.ts'
import { words } from './wording.ts'

const { outcome: told, rule } = words

/** What the police decided on each answer, and what the court did. */
export function OutcomePart({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <h2 className="govuk-heading-m">{told.title}</h2>
      {outcome.court && <p className="govuk-body">{outcome.court}</p>}
      {outcome.conditions.map((one) => (
        <SummaryCard
          key={one.condition}
          level={3}
          title={one.number === undefined ? rule.answers[one.answer].label : rule.title(one.number)}
        >
          <p className="govuk-body">{told.decisions[one.decision]}</p>
          <p className="govuk-body">
            <strong>{told.why}</strong> {one.reason}
          </p>
          <p className="govuk-body">{one.text ? `${told.now} ${sentenceOf(one.text)}` : told.out}</p>
        </SummaryCard>
      ))}
      <h2 className="govuk-heading-m">{told.read}</h2>
    </>
  )
}
