import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { auditQuery } from './vaultQueries.ts'

/** Saves the whole record as a file, which says of itself that it was exported. */
export function ExportRecord() {
  const { vault, today } = useServices()
  const queryClient = useQueryClient()
  const [state, setState] = useState<'idle' | 'making' | { refused: string }>('idle')

  const make = async () => {
    const head = await vault.log({ action: 'export', detail: 'audit record' })
    const report = await queryClient.fetchQuery(auditQuery(vault))
    saveFile(`audit-record-${today()}-${head}.json`, 'application/json', exportAudit(report))
  }
  const start = () => {
    if (state === 'making') return
    setState('making')
    make().then(
      () => setState('idle'),
      (fault: unknown) =>
        setState({ refused: fault instanceof Error ? fault.message : 'The record could not be exported.' }),
    )
  }

  return (
    <div className="app-step">
      {typeof state === 'object' && (
        <NotificationBanner title="Not exported" heading={state.refused}>
          <p className="govuk-body">Nothing was saved as a file.</p>
        </NotificationBanner>
      )}
      <div>
        <Button variant="secondary" aria-disabled={state === 'making'} onClick={start}>
          Export the audit record
        </Button>
      </div>
      <p className="govuk-body">
        The file is not encrypted. It says what was done, when, and to which application by its id, and gives
        the reasons that were typed for it; it holds no answers of an application. The export is written into
        the record too.
      </p>
    </div>
  )
}
