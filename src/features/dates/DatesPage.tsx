import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { CalendarButton } from '#src/features/drafts/CalendarButton.tsx'
import { DateList } from '#src/features/drafts/NextDates.tsx'
import { datesOfAll, unknownWords } from '#src/features/drafts/nextDates.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { draftsQuery } from '#src/features/drafts/useDrafts.ts'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { Pager } from '#src/ui/list/Pager.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** The next dates of all applications, in their order, and the way to have them in a calendar. */
export function DatesPage() {
  const { store, today } = useServices()
  const { key } = useLocation()
  const applications: readonly DraftSummary[] = useSuspenseQuery(draftsQuery(store)).data
  const dates = datesOfAll(applications, today())
  const unknown = unknownWords(applications)
  const { rows, start: _, ...paged } = usePaged(dates)
  return (
    <>
      <title>Dates – Stalking protection orders</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <BackLink href="/">All applications</BackLink>
        <PageHeading focusKey={key === 'default' ? undefined : key}>Dates of all applications</PageHeading>
        <p className="govuk-body">
          The next few dates of each application that is not closed. Open an application to see all of its
          dates, why each is what it is, and those that cannot be told yet. Training cases are left out.
        </p>
        {unknown && <p className="govuk-body">{unknown}</p>}
        {dates.length === 0 ? (
          <p className="govuk-body">
            {unknown ? 'No date to come is known of the others.' : 'There is no date to come.'}
          </p>
        ) : (
          <>
            <CalendarButton
              dates={dates.map(({ summary, key: date, on }) => ({ caseId: summary.id, key: date, on }))}
            />
            <DateList dates={rows} level={2} />
            <Pager paged={paged} what="dates" />
          </>
        )}
      </main>
    </>
  )
}
