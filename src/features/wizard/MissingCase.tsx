import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** The address names a case that is not in this vault or this session. */
export function MissingCase() {
  return (
    <>
      <title>Not here – Stalking protection orders</title>
      <AppHeader />
      <main id="main" className="govuk-main-wrapper govuk-width-container">
        <PageHeading focusKey="missing">This application is not here</PageHeading>
        <p className="govuk-body">
          It may have been deleted, or it is kept in another vault or on another computer.
        </p>
        <p className="govuk-body">
          <Link href="/">See your applications</Link>
        </p>
      </main>
    </>
  )
}
