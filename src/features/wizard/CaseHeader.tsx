import { lazy, type ReactNode, Suspense } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import type { Stored } from '#src/storage/draftStore.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { SaveMark, type SaveState } from '#src/ui/page/SaveMark.tsx'
import { casePath } from './paths.ts'

const CaseStatus = lazy(async () => ({ default: (await import('./review/CaseStatus.tsx')).CaseStatus }))

type Props = {
  file: CaseFile
  stored: Stored
  mark: SaveState
  /** Saves the case, with what could not be stored, as a file. */
  onSaveAsFile: () => void
  /** Beside the save mark: undo and redo. */
  children?: ReactNode
}

/** The band above every page of a case: the force, the case’s reference, whether it is saved, TRAINING, and the way out. */
export function CaseHeader({ file, stored, mark, onSaveAsFile, children }: Props) {
  return (
    <AppHeader>
      {file.training && <strong className="app-training-mark">TRAINING: invented case</strong>}
      {file.applicant?.force && <span>{file.applicant.force}</span>}
      <Link className="govuk-link govuk-link--inverse" href={casePath(file.id)}>
        {file.applicant?.reference ?? 'This application'}
      </Link>
      {stored.draft.review?.moves && (
        <Suspense fallback={null}>
          <CaseStatus stored={stored} />
        </Suspense>
      )}
      <SaveMark state={mark} />
      {mark.kind === 'failed' && (
        <Button variant="inverse" onClick={onSaveAsFile}>
          Save this page’s text as a file
        </Button>
      )}
      {children}
    </AppHeader>
  )
}
