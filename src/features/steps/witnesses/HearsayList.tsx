import { restsOnHearsay } from '#src/domain/grounds/restsOnHearsay.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { wording } from './wording.ts'

const shownAtOnce = 20

/** The acts and the accounts that rest on hearsay, out of what is entered. */
export function HearsayList() {
  const { file } = useCase()
  const { acts, notCalled } = restsOnHearsay(file)
  if (acts.length + notCalled.length === 0) return <p className="govuk-body">{wording.nothingRests}</p>
  return (
    <>
      <p className="govuk-body">{`${wording.restsOn} (${acts.length + notCalled.length}):`}</p>
      <ul className="govuk-list govuk-list--bullet">
        {acts.slice(0, shownAtOnce).map(({ id, number, from }) => (
          <li key={id}>
            <Link href={itemPath(file.id, 'acts', id)}>{wording.act(number)}</Link>
            {from ? `: ${from}` : ''}
          </li>
        ))}
        {acts.length > shownAtOnce && <li>{wording.moreActs(acts.length - shownAtOnce)}</li>}
        {notCalled.map(({ id, name }) => (
          <li key={id}>{wording.notCalled(name ?? wording.noName)}</li>
        ))}
      </ul>
    </>
  )
}
