import { unprovedActs } from '#src/domain/grounds/actProof.ts'
import { actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { wording } from './wording.ts'

const shownAtOnce = 20

/** The acts that no exhibit and no statement proves, each with a link to it. */
export function ProofGaps() {
  const { file } = useCase()
  const items = file.acts?.items ?? []
  if (items.length === 0) return null
  const numbers = actNumbers(items)
  const gaps = actsInOrder(unprovedActs(items))
  return (
    <section aria-labelledby="gaps">
      <h2 className="govuk-heading-m" id="gaps">
        {wording.gaps}
      </h2>
      <p className="govuk-body">{gaps.length > 0 ? wording.gapsLead(gaps.length) : wording.noGaps}</p>
      <ul className="app-action-list govuk-body">
        {gaps.slice(0, shownAtOnce).map(({ id }) => (
          <li key={id}>
            <Link href={itemPath(file.id, 'acts', id)}>Act {numbers.get(id)}</Link>
          </li>
        ))}
      </ul>
      {gaps.length > shownAtOnce && (
        <p className="govuk-body">
          <Link href={`${stepPath(file.id, 'acts')}?proof=unproved`}>{wording.allGaps}</Link>
        </p>
      )}
    </section>
  )
}
