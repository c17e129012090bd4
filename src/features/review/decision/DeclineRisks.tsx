import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { type RiskToDecide, risksToDecide } from '#src/domain/review/risksToDecide.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { useReview } from '../reviewContext.ts'
import { useReadWords } from '../useReadWords.ts'
import { WordsForm } from '../WordsForm.tsx'
import { decisionWords as words } from './decisionWords.ts'
import { declinedRisk } from './declinedRisk.ts'

/** The answers “this would put me at risk” that wait: the authorising officer alone keeps such a condition, with a reason. */
export function DeclineRisks({ me }: { me: Signatory }) {
  const { draft } = useReview()
  const waiting = risksToDecide(draft.review)
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="risk-answers">
      <h2 className="govuk-heading-m" id="risk-answers">
        {words.risks}
      </h2>
      <p className="govuk-body">{words.risksLead}</p>
      {waiting.map((risk) => (
        <RiskCard key={`${risk.consultation.id}-${risk.condition}`} risk={risk} me={me} />
      ))}
    </section>
  )
}

function RiskCard({ risk, me }: { risk: RiskToDecide; me: Signatory }) {
  const { file, put } = useReview()
  const { now } = useServices()
  const { condition: asSentence } = useReadWords()
  const { consultation, condition } = risk
  const found = numberedConditions(file).find((one) => one.condition.id === condition)
  const person = peopleOf(file).find(({ id }) => id === consultation.person)
  const name = found?.name ?? 'A condition that is no longer there'
  return (
    <SummaryCard
      title={`${name}: ${person?.realName || person?.shownName || 'a protected person'}`}
      level={3}
    >
      {found && <p className="govuk-body app-words">{asSentence(found.condition)}</p>}
      {risk.words && <blockquote className="govuk-inset-text app-words">{risk.words}</blockquote>}
      {risk.wouldDecline && (
        <p className="govuk-body app-words">
          {words.officerWould} {risk.wouldDecline.reason}
        </p>
      )}
      <WordsForm
        name={`risk-${consultation.id}-${condition}`}
        label={words.decline}
        hint={words.declineHint}
        empty={words.declineNeeded}
        button={words.declineSave}
        about={`(${name})`}
        onSave={(reason) => put([declinedRisk(risk, { reason, by: me, at: now() })])}
      />
    </SummaryCard>
  )
}
