import { type NumberedCondition, numberedConditions } from '#src/domain/checks/numberedItems.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'
import { useReadWords } from '../useReadWords.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { decisionWords as words } from './decisionWords.ts'
import { saveForLibrary } from './saveForLibrary.ts'
import { useApproving } from './useApproving.ts'

/** Each condition in the force’s own words, with its own approval: by a supervisor or a lawyer, never by who wrote it. */
export function BespokeWordings() {
  const { file } = useReview()
  const bespoke = numberedConditions(file).filter(({ condition }) => condition.origin?.kind === 'bespoke')
  if (bespoke.length === 0) return null
  return (
    <section aria-labelledby="bespoke">
      <h2 className="govuk-heading-m" id="bespoke">
        {words.bespoke}
      </h2>
      <p className="govuk-body">{words.bespokeLead}</p>
      {bespoke.map((item) => (
        <BespokeCard key={item.condition.id} item={item} />
      ))}
    </section>
  )
}

function BespokeCard({ item }: { item: NumberedCondition }) {
  const { draft, file } = useReview()
  const { read, condition: asSentence } = useReadWords()
  const verdicts = useVerdicts()
  const { approve, fault } = useApproving()
  const { condition, name } = item
  const signOff = draft.review?.signOffs
    ?.filter(({ statement }) => statement.purpose === 'bespoke' && statement.condition === condition.id)
    .at(-1)
  const holds = signOff !== undefined && verdicts?.get(signOff.id)?.is === 'holds'
  return (
    <SummaryCard title={name} level={3}>
      <p className="govuk-body app-words">{asSentence(condition)}</p>
      {condition.origin?.kind === 'bespoke' && condition.origin.why && (
        <p className="govuk-body app-words">Why: {read(condition.origin.why)}</p>
      )}
      <p className="govuk-body" role="status">
        {approvalText(signOff, holds)}
      </p>
      {fault && (
        <p className="govuk-error-message" role="alert">
          {fault}
        </p>
      )}
      <ButtonGroup>
        {approve && !holds && (
          <Button variant="secondary" onClick={() => void approve(condition.id)}>
            {words.approve(name)}
          </Button>
        )}
        {signOff && holds && (
          <Button variant="secondary" onClick={() => saveForLibrary(file, item, signOff)}>
            {words.library}
          </Button>
        )}
      </ButtonGroup>
    </SummaryCard>
  )
}

function approvalText(signOff: SignOff | undefined, holds: boolean): string {
  if (!signOff) return words.notApproved
  if (!holds) return words.outdated
  return words.approved(signatoryText(signOff.statement.by), momentText(signOff.statement.at))
}
