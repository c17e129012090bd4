import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { SaveMark, type SaveState } from '#src/ui/page/SaveMark.tsx'
import { casePath } from './paths.ts'

/** The band above every page of a case: the force, the case’s reference, whether it is saved, and TRAINING. */
export function CaseHeader({ file, mark }: { file: CaseFile; mark: SaveState }) {
  return (
    <header>
      <Header product="Stalking protection orders">
        {file.training && <strong className="app-training-mark">TRAINING: invented case</strong>}
        {file.applicant?.force && <span>{file.applicant.force}</span>}
        <Link className="govuk-link govuk-link--inverse" href={casePath(file.id)}>
          {file.applicant?.reference ?? 'This application'}
        </Link>
        <SaveMark state={mark} />
      </Header>
    </header>
  )
}
