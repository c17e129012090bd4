import { authorityNow, authorityWords } from '#src/domain/review/freshAuthority.ts'
import { changedSinceAuthority } from '#src/domain/review/signed.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { verdictWords } from '#src/domain/review/verdict.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { reviewPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { NextDeadline } from './NextDeadline.tsx'
import { OralAuthority } from './OralAuthority.tsx'
import { useReview } from './reviewContext.ts'
import { signatoryText } from './signatoryText.ts'
import { useVerdicts } from './useVerdicts.ts'

/** Where the application stands, since when and by whom, its next date, and what no longer holds of what was signed. */
export function WhereItStands() {
  const { draft } = useReview()
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
      <Signatures />
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

/** Each signature that does not hold, with why; of those made again later only the last. */
function Signatures() {
  const { draft, file } = useReview()
  const verdicts = useVerdicts()
  const last = new Map(
    (draft.review?.signOffs ?? []).map((signOff) => [
      `${signOff.statement.purpose} ${signOff.statement.condition ?? ''}`,
      signOff,
    ]),
  )
  const broken = [...last.values()].flatMap(({ id, statement }) => {
    const verdict = verdicts?.get(id)
    return !verdict || verdict.is === 'holds' ? [] : [{ id, words: verdictWords(verdict, statement.by.name) }]
  })
  const changed = verdicts && changedSinceAuthority(draft.review, verdicts)
  if (broken.length === 0) return null
  return (
    <NotificationBanner title="Signatures">
      <ul className="govuk-list govuk-list--bullet">
        {broken.map(({ id, words }) => (
          <li key={id} className="app-words">
            {words}
          </li>
        ))}
      </ul>
      {changed && changed.length > 0 && (
        <p className="govuk-body">
          <Link href={`${reviewPath(file.id)}/compare`}>See what changed</Link>
        </p>
      )}
    </NotificationBanner>
  )
}
