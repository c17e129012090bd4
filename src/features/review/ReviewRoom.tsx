import { Outlet, useParams } from 'react-router'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { CaseHeader } from '#src/features/wizard/CaseHeader.tsx'
import { CaseProvider } from '#src/features/wizard/caseContext.ts'
import { mayWrite } from '#src/features/wizard/caseWriter.ts'
import { DeletedNotice } from '#src/features/wizard/DeletedNotice.tsx'
import { MissingCase } from '#src/features/wizard/MissingCase.tsx'
import { casePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { UnreadableCase } from '#src/features/wizard/UnreadableCase.tsx'
import { useOpenCase } from '#src/features/wizard/useOpenCase.ts'
import { WriterBand } from '#src/features/wizard/WriterBand.tsx'
import type { Stored } from '#src/storage/draftStore.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { ReviewNavigation } from './ReviewNavigation.tsx'
import { RoomProvider } from './reviewContext.ts'
import { useMe } from './useMe.ts'

type Props = { hasItemPage: HasItemPage }

/** The frame of every page of review: of one’s own application, and of a copy that was sent to be looked through. */
export function ReviewRoom({ hasItemPage }: Props) {
  const { caseId = '' } = useParams()
  const opened = useDraft(caseId)
  if (opened.kind === 'missing') return <MissingCase />
  if (opened.kind === 'unreadable') return <UnreadableCase text={opened.text} message={opened.message} />
  const { kind, ...stored } = opened
  return <OpenRoom key={caseId} {...stored} deleted={kind === 'deleted'} hasItemPage={hasItemPage} />
}

function OpenRoom({ draft, seq, deleted, hasItemPage }: Stored & Props & { deleted: boolean }) {
  const { open, mark, page, writer, saveAsFile } = useOpenCase({ draft, seq }, deleted)
  const self = useMe()
  const as = draft.review?.copy?.as ?? 'officer'
  // Who handed the application on reads it, and has no more part in it.
  const me = draft.review?.copy?.as === 'officer' ? undefined : self
  return (
    <CaseProvider value={open}>
      <RoomProvider value={{ as, me, hasItemPage }}>
        <CaseHeader
          file={open.file}
          stored={{ draft, seq }}
          mark={mark}
          onSaveAsFile={() => void saveAsFile()}
        />
        <ReviewNavigation caseId={draft.case.id} />
        <main id="main" tabIndex={-1} className="govuk-width-container">
          <BackLink href={casePath(draft.case.id)}>Task list</BackLink>
          <div className="govuk-main-wrapper">
            {deleted && <DeletedNotice held={{ draft, seq }} page={page} />}
            <WriterBand
              writing={writer.writing}
              unsaved={mark.kind === 'failed'}
              onTakeOver={writer.takeOver}
            />
            <fieldset
              className="app-case"
              role="presentation"
              disabled={deleted || !mayWrite(writer.writing)}
            >
              <Outlet />
            </fieldset>
          </div>
        </main>
      </RoomProvider>
    </CaseProvider>
  )
}
