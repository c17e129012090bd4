import { isThere } from '#src/domain/review/applyRedlines.ts'
import type { Redline as Proposal } from '#src/domain/review/redlines.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { changePath } from '#src/features/wizard/paths.ts'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { Redline } from '../Redline.tsx'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'
import { WordsForm } from '../WordsForm.tsx'
import { textName } from './textName.ts'
import { useRedline } from './useRedline.ts'
import { wordingWords as words } from './wordingWords.ts'

/** One proposed wording beside the old, who proposes it and why, and what became of it or what the officer can do with it. */
export function RedlineCard({ redline }: { redline: Proposal }) {
  const { file, as, me, hasItemPage } = useReview()
  const { toText } = useReferenceMarks()
  const { before, after, why, by, at, decision, where } = redline
  const place = textName(file, redline)
  const href = changePath(file.id, where, { from: 'review', hasItemPage })
  return (
    <SummaryCard title={place} level={3} actions={[{ text: words.open, href }]}>
      <p className="govuk-body">
        <Redline before={toText(before)} after={toText(after)} />
      </p>
      {why && (
        <p className="govuk-body app-words">
          {words.why} {why}
        </p>
      )}
      <p className="govuk-hint">{words.by(signatoryText(by), momentText(at))}</p>
      {decision && (
        <p className="govuk-body app-words">
          <strong>{decision.accepted ? words.taken : words.declined}</strong>, {signatoryText(decision.by)},{' '}
          {momentText(decision.at)}
          {decision.why && `: ${decision.why}`}
        </p>
      )}
      {!decision && as === 'officer' && me && <Decide redline={redline} place={place} />}
    </SummaryCard>
  )
}

function Decide({ redline, place }: { redline: Proposal; place: string }) {
  const { draft } = useReview()
  const { take, decline } = useRedline(redline)
  const about = <VisuallyHidden>({place})</VisuallyHidden>
  return (
    <>
      {isThere(draft.case, redline) ? (
        <Button onClick={() => void take().catch(() => undefined)}>
          {words.take} {about}
        </Button>
      ) : (
        <p className="govuk-body">{words.gone}</p>
      )}
      <Details summary={words.decline}>
        <WordsForm
          name={`decline-${redline.id}`}
          label={words.declineWhy}
          empty={words.declineNeeded}
          button={words.decline}
          about={`(${place})`}
          onSave={decline}
        />
      </Details>
    </>
  )
}
