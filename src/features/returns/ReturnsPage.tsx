import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { pruneCase } from '#src/domain/case/prune.ts'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { ReturnsExport } from '#src/features/drafts/ReturnsExport.tsx'
import { useServices } from '#src/features/drafts/services.ts'
import { draftsQuery } from '#src/features/drafts/useDrafts.ts'
import type { DraftStore, DraftSummary } from '#src/storage/draftStore.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** The returns of every application of the vault or of the session, but the invented ones. */
export function ReturnsPage() {
  const { store } = useServices()
  const { key } = useLocation()
  const applications: readonly DraftSummary[] = useSuspenseQuery(draftsQuery(store)).data
  const counted = applications.filter(({ training }) => !training)
  return (
    <>
      <title>Returns – Stalking protection orders</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <BackLink href="/">All applications</BackLink>
        <PageHeading focusKey={key === 'default' ? undefined : key}>Returns for the force</PageHeading>
        <p className="govuk-body">
          One row for each application, {counted.length} in all, closed ones too. Training cases are left out.
          What is counted of one application stands on its page “Record the outcome for the returns”.
        </p>
        {counted.length === 0 ? (
          <p className="govuk-body">There is no application to count.</p>
        ) : (
          <ReturnsExport files={() => casesOf(store, counted)} />
        )}
      </main>
    </>
  )
}

/** One after the other, so that no more than one is decrypted at a time. One that cannot be read stops the export: a count that lacks it would be wrong. */
async function casesOf(store: Pick<DraftStore, 'read'>, summaries: readonly DraftSummary[]) {
  const files = []
  for (const summary of summaries) {
    const opened = await store.read(summary.id)
    if (opened.kind !== 'draft') {
      throw new Error(`The application ${summary.reference ?? 'without a reference'} could not be read.`)
    }
    files.push(pruneCase(opened.draft.case))
  }
  return files
}
