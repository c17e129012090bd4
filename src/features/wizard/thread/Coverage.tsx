import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { coverageOf } from '#src/domain/conditions/coverage.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { ActLinks } from '../ActLinks.tsx'
import { useCase } from '../caseContext.ts'
import { itemPath, stepPath, withReturn } from '../paths.ts'
import { wording } from './wording.ts'

/** How the conditions meet the chronology: kinds of act that none answers, and conditions that no act supports. */
export function Coverage() {
  const { file } = useCase()
  const items = file.acts?.items ?? []
  const { gaps, unsupported } = coverageOf(file)
  const idOf = new Map([...actNumbers(items)].map(([id, number]) => [number, id]))
  const loose = numberedConditions(file).filter(({ condition }) => unsupported.includes(condition.id))
  if (items.length === 0) return <p className="govuk-body">{wording.noActs}</p>
  return (
    <>
      {gaps.length === 0 && <p className="govuk-body">{wording.noGaps}</p>}
      {gaps.length > 0 && (
        <section aria-labelledby="thread-gaps">
          <h2 className="govuk-heading-m" id="thread-gaps">
            {wording.gaps(gaps.length)}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {gaps.map(({ behaviour, acts }) => (
              <li key={behaviour}>
                {behaviourKinds[behaviour].label}: {acts.length === 1 ? 'act ' : 'acts '}
                <ActLinks acts={acts.flatMap((number) => idOf.get(number) ?? [])} from="thread" />
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            <Link href={withReturn(stepPath(file.id, 'prohibitions'), 'thread')}>{wording.find}</Link>
          </p>
        </section>
      )}
      {loose.length > 0 && (
        <section aria-labelledby="thread-unsupported">
          <h2 className="govuk-heading-m" id="thread-unsupported">
            {wording.unsupported(loose.length)}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {loose.map(({ condition, kind, name }) => (
              <li key={condition.id}>
                <Link href={withReturn(itemPath(file.id, `${kind}s`, condition.id), 'thread', condition.id)}>
                  {name}: {templateOf(condition)?.title ?? condition.text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
