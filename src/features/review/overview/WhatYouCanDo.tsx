import { waysFor } from '#src/domain/review/mayMove.ts'
import { reviewPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { useReview } from '../reviewContext.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { overviewWords } from './overviewWords.ts'

/** What this person can do with the application now, by the table of moves. */
export function WhatYouCanDo() {
  const { draft, me, as, file } = useReview()
  const verdicts = useVerdicts()
  if (!me || !verdicts) return null
  const ways = waysFor({ review: draft.review, verdicts, move: { by: me } }).filter(({ who }) =>
    as === 'officer' ? who === 'author' : who === as,
  )
  if (ways.length === 0) return <p className="govuk-body">{overviewWords.nothingToDo}</p>
  return (
    <p className="govuk-body">
      {overviewWords.canDo} {ways.map(({ words }) => words).join('; ')}.{' '}
      <Link href={`${reviewPath(file.id)}/decision`}>{overviewWords.decide}</Link>
    </p>
  )
}
