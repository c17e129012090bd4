import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath, withReturn } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

/** The conditions that answer this act, each a link that comes back to it; nothing where there is none. */
export function ActConditions({ id }: { id: string }) {
  const { file } = useCase()
  const answering = numberedConditions(file).filter(({ condition }) => condition.acts?.includes(id))
  if (answering.length === 0) return null
  return (
    <Details summary={`${wording.conditions} (${answering.length})`}>
      <ul className="govuk-list">
        {answering.map(({ condition, kind, name }) => (
          <li key={condition.id}>
            <Link href={withReturn(itemPath(file.id, `${kind}s`, condition.id), 'acts', id)}>
              {name}: {templateOf(condition)?.title ?? condition.text}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  )
}
