import type { Paper } from '#src/documents/blocks.ts'
import { type PackOf, packName, packsIn } from '#src/documents/packs/packsIn.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { useDownloads } from '#src/features/wizard/papers/useDownloads.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { wording } from './wording.ts'

type Props = { papers: readonly Paper[]; profile: ForceProfile; onRead: (paper: Paper) => void }

/** A download for each audience, and for each of several advocates, never one for all, each saying what is in it and for whom; and each paper alone. */
export function Downloads({ papers, profile, onRead }: Props) {
  const downloads = useDownloads(profile)
  return (
    <section aria-labelledby="downloads">
      <h2 className="govuk-heading-m" id="downloads">
        {wording.downloads}
      </h2>
      <p className="govuk-body">{wording.formats}</p>
      {downloads.failure && (
        <NotificationBanner title={downloads.failure.title} heading={downloads.failure.message} />
      )}
      {downloads.final && <NoRecoveryKey />}
      <p className="govuk-body" role="status">
        {downloads.progress}
      </p>
      {packsIn(papers).map((pack) => (
        <PackCard
          key={packName(pack)}
          pack={pack}
          papers={papers.filter(({ audience, copy }) => audience === pack.audience && copy === pack.copy)}
          downloads={downloads}
          onRead={onRead}
        />
      ))}
    </section>
  )
}

/** After a final paper: that no force can open this vault, where none can. */
function NoRecoveryKey() {
  const { door } = useServices()
  const delivered = useDeliveredProfile()
  const mayBeLost = door.state().kind === 'open' && !delivered?.recoveryKey
  return mayBeLost && <Warning>{wording.noRecoveryKey}</Warning>
}

type CardProps = {
  pack: PackOf
  papers: readonly Paper[]
  downloads: ReturnType<typeof useDownloads>
  onRead: (paper: Paper) => void
}

function PackCard({ pack, papers, downloads, onRead }: CardProps) {
  const { rules } = useCase()
  const { title: audience, who } = wording.audiences[pack.audience]
  const title = pack.copy === undefined ? audience : `${audience} ${pack.copy}`
  const isDraft = rules !== 'done' || papers.every(({ draft }) => draft)
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
        <Button onClick={() => void downloads.pack(pack)}>
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
      <span>
        {paper.title} {paper.unfinished && <Tag colour="red">{wording.draft}</Tag>}
      </span>
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
