import { authorityNow, authorityWords } from '#src/domain/review/freshAuthority.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { BrokenSignatures } from '#src/features/wizard/review/BrokenSignatures.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { NextDeadline } from './NextDeadline.tsx'
import { OralAuthority } from './OralAuthority.tsx'
import { useReview } from './reviewContext.ts'
import { signatoryText } from './signatoryText.ts'
import { useVerdicts } from './useVerdicts.ts'

/** Where the application stands, since when and by whom, its next date, and what no longer holds of what was signed. */
export function WhereItStands() {
  const { draft, seq } = useReview()
  const verdicts = useVerdicts()
  if (!verdicts)
    return (
      <p className="govuk-body" role="status">
        The signatures are being checked…
      </p>
    )
  const { status, last, told, cautions } = statusOf(draft.review, verdicts)
  const authority = authorityNow(draft.review, verdicts)
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Status', value: <strong>{statusWords[status]}</strong> },
          {
            key: 'Since',
            value: last ? `${momentText(last.at)}, by ${signatoryText(last.by)}` : 'It was begun',
          },
          ...(last?.reason
            ? [{ key: 'Reason', value: <span className="app-words">{last.reason}</span> }]
            : []),
          ...(status === 'drafting' && authority.is === 'notGiven'
            ? []
            : [{ key: 'Authority', value: authorityWords(authority) }]),
          { key: 'Next date', value: <NextDeadline /> },
        ]}
      />
      <OralAuthority />
      <BrokenSignatures stored={{ draft, seq }} />
      {[
        ...told.map((one) => ({ ...one, title: 'Not relied on' })),
        ...cautions.map((one) => ({ ...one, title: 'Not compared' })),
      ].map(({ move, words, title }) => (
        <NotificationBanner key={`${move.id}-${words}`} title={title}>
          <p className="govuk-body app-words">
            A move to “{statusWords[move.to]}” by {signatoryText(move.by)}: {words}
          </p>
        </NotificationBanner>
      ))}
    </>
  )
}
