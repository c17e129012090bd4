import { useState } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import type { Written } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { useWrittenPapers } from '#src/features/wizard/papers/useWrittenPapers.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { DisclosureExport } from './DisclosureExport.tsx'
import { Downloads } from './Downloads.tsx'
import { Lodged } from './Lodged.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import { PaperStatus } from './PaperStatus.tsx'
import { wording } from './wording.ts'

/** The papers of the case: whether they are final, each to read, and three downloads for three kinds of reader. */
export function DocumentsStep({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { file } = useCase()
  const delivered = useDeliveredProfile()
  const profile = profileOf(file, delivered)
  const written = useWrittenPapers(profile)
  return (
    <StepPage step="documents" alone lead={wording.lead}>
      <PaperStatus hasItemPage={hasItemPage} papers={written?.ok ? written.papers : undefined} />
      {profile ? <Papers profile={profile} written={written} /> : <Warning>{wording.noProfile}</Warning>}
      <Lodged />
      {profile && <DisclosureExport profile={profile} />}
    </StepPage>
  )
}

function Papers({ profile, written }: { profile: ForceProfile; written: Written | undefined }) {
  const [read, setRead] = useState<string>()
  if (!written)
    return (
      <p className="govuk-body" role="status">
        {wording.writing}
      </p>
    )
  if (!written.ok) return <NotificationBanner title={wording.failed} heading={written.message} />
  const open = written.papers.find((paper) => paperKey(paper) === read)
  return (
    <>
      {!profile.notificationForm && <Inset>{wording.form}</Inset>}
      <Downloads papers={written.papers} profile={profile} onRead={(paper) => setRead(paperKey(paper))} />
      {open && <PaperPreview key={read} paper={open} onClose={() => setRead(undefined)} />}
    </>
  )
}

const paperKey = ({ audience, stem }: Paper) => `${audience}/${stem}`
