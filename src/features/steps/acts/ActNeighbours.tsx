import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import type { ActPlace } from './useActPlace.ts'

/** The way to the act before and the act after, in order of date. */
export function ActNeighbours({ before, after }: Pick<ActPlace, 'before' | 'after'>) {
  const { file } = useCase()
  if (!before && !after) return null
  return (
    <nav aria-label="Acts before and after" className="app-neighbours">
      <ul className="app-action-list govuk-body">
        {before && (
          <li>
            <Link rel="prev" href={itemPath(file.id, 'acts', before.id)}>
              Previous: act {before.number}
            </Link>
          </li>
        )}
        {after && (
          <li>
            <Link rel="next" href={itemPath(file.id, 'acts', after.id)}>
              Next: act {after.number}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
