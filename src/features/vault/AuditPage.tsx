import { useQuery } from '@tanstack/react-query'
import { useServices } from '#src/features/drafts/services.ts'
import { draftsQuery } from '#src/features/drafts/useDrafts.ts'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { AuditEntries } from './AuditEntries.tsx'
import { AuditState } from './AuditState.tsx'
import { CheckExported } from './CheckExported.tsx'
import { ExportRecord } from './ExportRecord.tsx'
import { FindFooter } from './FindFooter.tsx'
import { TakenRecords } from './TakenRecords.tsx'
import { VaultFrame } from './VaultFrame.tsx'
import { auditQuery } from './vaultQueries.ts'

/** The record of what was done in the vault: whether it holds, its entries, its export, and the check of an exported one. */
export function AuditPage() {
  return (
    <VaultFrame heading="Audit record" back="vault" below={<CheckExported />}>
      <p className="govuk-body-l">
        What was done in this vault and when, for whoever must show or check how an application was handled.
      </p>
      <Record />
    </VaultFrame>
  )
}

function Record() {
  const { store, vault } = useServices()
  const { data: report, error } = useQuery(auditQuery(vault))
  const { data: applications = [] } = useQuery(draftsQuery(store))
  if (error) {
    return (
      <NotificationBanner heading="The record could not be read.">
        <p className="govuk-body">{error.message}</p>
      </NotificationBanner>
    )
  }
  return (
    <>
      <div role="status">{!report && <p className="govuk-body">Reading and checking the record…</p>}</div>
      {report && (
        <>
          <AuditState report={report} />
          <ExportRecord />
          <AuditEntries entries={report.entries} applications={applications} />
          <FindFooter report={report} />
          <TakenRecords applications={applications} />
        </>
      )}
    </>
  )
}
