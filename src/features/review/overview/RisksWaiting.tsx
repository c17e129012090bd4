import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { risksToDecide } from '#src/domain/review/risksToDecide.ts'
import { reviewPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { useReview } from '../reviewContext.ts'
import { overviewWords } from './overviewWords.ts'

/** Which conditions a protected person says would put them at risk, as long as nobody has decided on the answer. */
export function RisksWaiting() {
  const { file, draft } = useReview()
  const waiting = risksToDecide(draft.review)
  const names = new Map(numberedConditions(file).map(({ condition, name }) => [condition.id, name]))
  if (waiting.length === 0) return null
  return (
    <NotificationBanner title={overviewWords.risks}>
      <ul className="govuk-list govuk-list--bullet">
        {waiting.map(({ consultation, condition, words }) => (
          <li key={`${consultation.id}-${condition}`} className="app-words">
            {overviewWords.rule(names.get(condition) ?? 'A condition that is no longer there')}
            {words && `: “${words}”`}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={`${reviewPath(file.id)}/decision`}>Decide on it</Link>
      </p>
    </NotificationBanner>
  )
}
