import { offencePoints } from '#src/domain/law/offences.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList, type SummaryRow } from '#src/ui/list/SummaryList.tsx'
import { wording } from './wording.ts'

const words = wording.reminders

/** Who does what once there is an order, from the plan for safety and monitoring. */
export function Reminders() {
  const { file, draft } = useCase()
  const { afterGrant, told = [] } = file.safety ?? {}
  const rows: SummaryRow[] = [
    { key: words.copy, value: afterGrant?.certifiedCopy || words.none },
    { key: words.serves, value: afterGrant?.serviceOfficer || words.none },
    { key: words.recorded, value: afterGrant?.recordedBy || words.none },
    { key: words.told, value: <ToldList told={told.filter(({ event }) => event === 'served')} /> },
  ]
  return (
    <section aria-labelledby="reminders">
      <h2 className="govuk-heading-m" id="reminders">
        {words.heading}
      </h2>
      <SummaryList rows={rows} />
      <p className="govuk-body">{offencePoints.certifiedCopy.text}</p>
      <AuthorityNote authority={offencePoints.certifiedCopy.authority} />
      <p className="govuk-body">
        <Link href={stepPath(draft.case.id, 'safety')}>{words.change}</Link>
      </p>
    </section>
  )
}

type Told = { id: string; who?: string | undefined; by?: string | undefined; toldOn?: string | undefined }

function ToldList({ told }: { told: readonly Told[] }) {
  if (told.length === 0) return words.none
  return (
    <ul className="govuk-list">
      {told.map(({ id, who, by, toldOn }) => (
        <li key={id}>
          {[who, by && `told by ${by}`, toldOn ? `${words.done} ${longDate(toldOn)}` : words.open]
            .filter(Boolean)
            .join(', ')}
        </li>
      ))}
    </ul>
  )
}
