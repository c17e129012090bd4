import type { Audience, Paper } from '#src/documents/blocks.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { blocksFinal } from '#src/domain/checks/openFindings.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useDownloads } from './useDownloads.ts'
import { wording } from './wording.ts'

const audiences = ['serve-and-lodge', 'police-only', 'advocate'] as const

type Props = { papers: readonly Paper[]; profile: ForceProfile; onRead: (paper: Paper) => void }

/** Three downloads, never one, each saying what is in it and for whom; and each paper alone. */
export function Downloads({ papers, profile, onRead }: Props) {
  const downloads = useDownloads(profile)
  return (
    <section aria-labelledby="downloads">
      <h2 className="govuk-heading-m" id="downloads">
        {wording.downloads}
      </h2>
      <p className="govuk-body">{wording.formats}</p>
      {downloads.failure && <NotificationBanner title={wording.failed} heading={downloads.failure} />}
      <p className="govuk-body" role="status">
        {downloads.progress}
      </p>
      {audiences.map((audience) => (
        <AudienceCard
          key={audience}
          audience={audience}
          papers={papers.filter((paper) => paper.audience === audience)}
          downloads={downloads}
          onRead={onRead}
        />
      ))}
    </section>
  )
}

type CardProps = {
  audience: Audience
  papers: readonly Paper[]
  downloads: ReturnType<typeof useDownloads>
  onRead: (paper: Paper) => void
}

function AudienceCard({ audience, papers, downloads, onRead }: CardProps) {
  const { findings, draft } = useCase()
  const { title, who } = wording.audiences[audience]
  const isDraft = blocksFinal(findings, draft.case.explanations)
  return (
    <SummaryCard title={title} level={3}>
      <p className="govuk-body">{who}</p>
      {papers.length === 0 && <p className="govuk-body">{wording.empty}</p>}
      <ul className="govuk-list">
        {papers.map((paper) => (
          <PaperLine key={paper.stem} paper={paper} downloads={downloads} onRead={onRead} />
        ))}
      </ul>
      {papers.length > 0 && (
        <Button onClick={() => void downloads.pack(audience)}>
          {wording.download}: {title}
          {isDraft && ` (${wording.draftOf})`}
        </Button>
      )}
    </SummaryCard>
  )
}

type LineProps = { paper: Paper; downloads: CardProps['downloads']; onRead: (paper: Paper) => void }

function PaperLine({ paper, downloads, onRead }: LineProps) {
  const copy = /-\d+$/.exec(paper.stem)?.[0].replace('-', ', number ') ?? ''
  const about = (
    <VisuallyHidden>{`${paper.title} (${wording.audiences[paper.audience].title}${copy})`}</VisuallyHidden>
  )
  return (
    <li className="app-paper-line">
      <span>{paper.title}</span>
      <LinkButton onClick={() => onRead(paper)}>
        {wording.read} {about}
      </LinkButton>
      <LinkButton onClick={() => void downloads.file(paper, 'pdf')}>
        {wording.pdf} {about}
      </LinkButton>
      <LinkButton onClick={() => void downloads.file(paper, 'docx')}>
        {wording.word} {about}
      </LinkButton>
    </li>
  )
}
