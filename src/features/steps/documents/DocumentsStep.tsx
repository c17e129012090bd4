import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { Downloads } from './Downloads.tsx'
import { Lodged } from './Lodged.tsx'
import { PaperPreview } from './PaperPreview.tsx'
import { PaperStatus } from './PaperStatus.tsx'
import { wording } from './wording.ts'

/** The papers of the case: whether they are final, each to read, and three downloads for three kinds of reader. */
export function DocumentsStep({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { file } = useCase()
  const delivered = useDeliveredProfile()
  const profile = file.profile ?? delivered
  return (
    <StepPage step="documents" alone lead={wording.lead}>
      <PaperStatus hasItemPage={hasItemPage} />
      {profile ? <Papers profile={profile} /> : <Warning>{wording.noProfile}</Warning>}
      <Lodged />
    </StepPage>
  )
}

function Papers({ profile }: { profile: ForceProfile }) {
  const { draft, today, findings } = useCase()
  const [read, setRead] = useState<string>()
  // Measured: the papers of 1,000 acts take tens of milliseconds; only a saved change can alter them.
  const papers = useMemo(
    () => makePapers(draft.case, { today, audit: 'no audit record', profile, findings }),
    [draft, today, findings, profile],
  )
  const open = papers.find((paper) => paperKey(paper) === read)
  return (
    <>
      {!profile.notificationForm && <Inset>{wording.form}</Inset>}
      <Downloads papers={papers} profile={profile} onRead={(paper) => setRead(paperKey(paper))} />
      {open && <PaperPreview key={read} paper={open} onClose={() => setRead(undefined)} />}
    </>
  )
}

const paperKey = ({ audience, stem }: Paper) => `${audience}/${stem}`

/** The force's own values as they are delivered with the app; null when they cannot be read. */
function useDeliveredProfile(): ForceProfile | null {
  const { profile } = useServices()
  return useSuspenseQuery({
    queryKey: ['profile'],
    queryFn: async () => (await profile().catch(() => undefined)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  }).data
}
