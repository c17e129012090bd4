import { openRedlines } from '#src/domain/review/applyRedlines.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { RedlineCard } from './RedlineCard.tsx'
import { SettleableTexts } from './SettleableTexts.tsx'
import { wordingWords as words } from './wordingWords.ts'

/** The wordings that a lawyer proposes, which the officer takes or declines one by one. */
export function WordingPage() {
  const { as, draft, me } = useReview()
  const redlines = draft.review?.redlines ?? []
  const open = openRedlines(redlines)
  const decided = redlines.filter(({ decision }) => decision)
  return (
    <ReviewPage title={words.title}>
      <p className="govuk-body">{words.lead[as]}</p>
      <h2 className="govuk-heading-m">{words.proposed(open.length)}</h2>
      {open.length === 0 && <p className="govuk-body">{words.none}</p>}
      {open.map((redline) => (
        <RedlineCard key={redline.id} redline={redline} />
      ))}
      {decided.length > 0 && (
        <Details summary={words.decided(decided.length)}>
          {decided.map((redline) => (
            <RedlineCard key={redline.id} redline={redline} />
          ))}
        </Details>
      )}
      {as === 'lawyer' && me && <SettleableTexts me={me} />}
    </ReviewPage>
  )
}
