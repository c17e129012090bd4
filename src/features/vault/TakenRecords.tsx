import { useQuery } from '@tanstack/react-query'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { shortId } from '#src/storage/restore/shortId.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { CheckedFile } from './CheckedFile.tsx'
import { takenRecordsQuery } from './vaultQueries.ts'

/** The records that came with applications which other officers handed over, each checked; nothing where there are none. */
export function TakenRecords({ applications }: { applications: readonly DraftSummary[] }) {
  const { vault, handOver } = useServices()
  const { data: records = [] } = useQuery(takenRecordsQuery({ vault, handOver }))
  if (records.length === 0) return null
  const nameOf = (id: string) => applications.find((each) => each.id === id)?.reference ?? id
  return (
    <section className="app-step" aria-labelledby="taken">
      <h2 className="govuk-heading-m" id="taken">
        Records that came with applications
      </h2>
      {records.map(({ key, id, text, check }) => (
        <div key={key}>
          <h3 className="govuk-heading-s">{nameOf(id)}</h3>
          <CheckedFile check={check} />
          <Button
            variant="secondary"
            onClick={() => saveFile(`audit-record-${shortId(id)}.json`, 'application/json', text)}
          >
            Save this record as a file
            <span className="govuk-visually-hidden">: {nameOf(id)}</span>
          </Button>
        </div>
      ))}
    </section>
  )
}
