import { useMemo } from 'react'
import { Outlet, useParams } from 'react-router'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { CaseHeader } from './CaseHeader.tsx'
import { CaseProvider } from './caseContext.ts'
import { DeletedNotice } from './DeletedNotice.tsx'
import { MissingCase } from './MissingCase.tsx'
import { UnreadableCase } from './UnreadableCase.tsx'
import { useSaving } from './useSaving.ts'

/** The frame of every page of one case: opens the draft, keeps it, and gives it to the page inside. */
export function CasePage() {
  const { caseId = '' } = useParams()
  const opened = useDraft(caseId)
  if (opened.kind === 'missing') return <MissingCase />
  if (opened.kind === 'unreadable') return <UnreadableCase text={opened.text} message={opened.message} />
  const { kind, draft, seq } = opened
  return <OpenCasePage key={caseId} draft={draft} seq={seq} deleted={kind === 'deleted'} />
}

function OpenCasePage({ draft, seq, deleted }: Stored & { deleted: boolean }) {
  const { today } = useServices()
  const { mark, page, ...saving } = useSaving({ draft, seq }, deleted)
  const asAt = draft.case.training?.asAt ?? today()
  // Measured: pruning and checking 1,000 acts takes tens of milliseconds; only a saved change can alter the result.
  const file = useMemo(() => pruneCase(draft.case), [draft])
  const findings = useMemo(() => checkCase(draft, asAt), [draft, asAt])

  return (
    <CaseProvider value={{ draft, seq, file, findings, today: asAt, ...saving }}>
      <CaseHeader file={file} mark={mark} />
      <main id="main" className="govuk-main-wrapper govuk-width-container">
        {deleted && <DeletedNotice held={{ draft, seq }} page={page} />}
        <Outlet />
      </main>
    </CaseProvider>
  )
}
