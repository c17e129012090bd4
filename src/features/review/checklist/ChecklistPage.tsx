import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { checklistWords as words } from './checklistWords.ts'
import { PointCard } from './PointCard.tsx'
import { pointId } from './pointId.ts'
import { useChecklist } from './useChecklist.ts'

/** The points of the checklist, what the rules and a person answer to each, and at the end what is open. */
export function ChecklistPage() {
  const { as, me } = useReview()
  const { points, open } = useChecklist()
  const mayAnswer = as === 'supervisor' && me !== undefined
  const waiting = points.filter(({ done }) => !done)
  return (
    <ReviewPage title={words.title}>
      <p className="govuk-body">{words.lead}</p>
      {!mayAnswer && <p className="govuk-body">{words.readOnly}</p>}
      <p className="govuk-body" role="status">
        <strong>{words.progress(points.length - open, points.length)}</strong>
      </p>
      {points.map((state) => (
        <PointCard key={state.point.id} state={state} mayAnswer={mayAnswer} />
      ))}
      <section aria-labelledby="open-points">
        <h2 className="govuk-heading-m" id="open-points">
          {words.openPoints} ({waiting.length})
        </h2>
        {waiting.length === 0 && <p className="govuk-body">{words.noneOpen}</p>}
        <ul className="govuk-list">
          {waiting.map(({ point }) => (
            <li key={point.id}>
              <a className="govuk-link" href={`#${pointId(point.id)}`}>
                {words.point(point.id)}
              </a>
              : {point.words}
            </li>
          ))}
        </ul>
      </section>
    </ReviewPage>
  )
}
