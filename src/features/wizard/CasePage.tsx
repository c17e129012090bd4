import { Outlet, useParams } from 'react-router'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { CaseHeader } from './CaseHeader.tsx'
import { CopyBand } from './CopyBand.tsx'
import { CaseProvider } from './caseContext.ts'
import { mayWrite } from './caseWriter.ts'
import { DeletedNotice } from './DeletedNotice.tsx'
import { MissingCase } from './MissingCase.tsx'
import { UndoRedo } from './UndoRedo.tsx'
import { UnreadableCase } from './UnreadableCase.tsx'
import { useGoingBack } from './useGoingBack.ts'
import { useOpenCase } from './useOpenCase.ts'
import { WriterBand } from './WriterBand.tsx'

/** The frame of every page of one case: opens the draft, keeps it, and gives it to the page inside. */
export function CasePage() {
  const { caseId = '' } = useParams()
  const opened = useDraft(caseId)
  if (opened.kind === 'missing') return <MissingCase />
  if (opened.kind === 'unreadable') return <UnreadableCase text={opened.text} message={opened.message} />
  const { kind, ...stored } = opened
  return <OpenCasePage key={caseId} {...stored} deleted={kind === 'deleted'} />
}

function OpenCasePage({ draft, seq, ways, deleted }: Stored & { deleted: boolean }) {
  const { open, mark, page, writer, saveAsFile } = useOpenCase({ draft, seq }, deleted)
  // A copy that was handed over to be looked through is read; whoever wrote it changes it.
  const isCopy = draft.review?.copy !== undefined
  const mayChange = !deleted && !isCopy && mayWrite(writer.writing)
  const { go, said } = useGoingBack({ stored: { draft, seq }, page, mayChange })
  return (
    <CaseProvider value={open}>
      <CaseHeader file={open.file} stored={{ draft, seq }} mark={mark} onSaveAsFile={() => void saveAsFile()}>
        {ways && mayChange && <UndoRedo ways={ways} said={said} onGo={go} />}
      </CaseHeader>
      <main id="main" className="govuk-main-wrapper govuk-width-container">
        {deleted && <DeletedNotice held={{ draft, seq }} page={page} />}
        <CopyBand draft={draft} />
        <WriterBand writing={writer.writing} unsaved={mark.kind === 'failed'} onTakeOver={writer.takeOver} />
        <fieldset className="app-case" role="presentation" disabled={isCopy || !mayWrite(writer.writing)}>
          <Outlet />
        </fieldset>
      </main>
    </CaseProvider>
  )
}
