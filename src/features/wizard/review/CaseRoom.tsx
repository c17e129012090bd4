import type { ReactNode } from 'react'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { CaseHeader } from '../CaseHeader.tsx'
import { CaseProvider } from '../caseContext.ts'
import { mayWrite } from '../caseWriter.ts'
import { DeletedNotice } from '../DeletedNotice.tsx'
import { MissingCase } from '../MissingCase.tsx'
import { UnreadableCase } from '../UnreadableCase.tsx'
import { useOpenCase } from '../useOpenCase.ts'
import { WriterBand } from '../WriterBand.tsx'

type Props = {
  caseId: string
  back: { href: string; text: string }
  /** Between the band and the page. */
  navigation?: ReactNode
  children: ReactNode
}

/**
 * The frame of the pages of a case that are no steps of its wizard: open to who reads a copy, too. One tab writes, and what is typed
 * is kept, as on a step.
 */
export function CaseRoom({ caseId, ...props }: Props) {
  const opened = useDraft(caseId)
  if (opened.kind === 'missing') return <MissingCase />
  if (opened.kind === 'unreadable') return <UnreadableCase text={opened.text} message={opened.message} />
  const { kind, ...stored } = opened
  return <OpenRoom key={caseId} {...props} stored={stored} deleted={kind === 'deleted'} />
}

function OpenRoom({
  stored,
  deleted,
  back,
  navigation,
  children,
}: Omit<Props, 'caseId'> & { stored: Stored; deleted: boolean }) {
  const { open, mark, page, writer, saveAsFile } = useOpenCase(stored, deleted)
  return (
    <CaseProvider value={open}>
      <CaseHeader file={open.file} stored={stored} mark={mark} onSaveAsFile={() => void saveAsFile()} />
      {navigation}
      <main id="main" tabIndex={-1} className="govuk-width-container">
        <BackLink href={back.href}>{back.text}</BackLink>
        <div className="govuk-main-wrapper">
          {deleted && <DeletedNotice held={stored} page={page} />}
          <WriterBand
            writing={writer.writing}
            unsaved={mark.kind === 'failed'}
            onTakeOver={writer.takeOver}
          />
          <fieldset className="app-case" role="presentation" disabled={deleted || !mayWrite(writer.writing)}>
            {children}
          </fieldset>
        </div>
      </main>
    </CaseProvider>
  )
}
