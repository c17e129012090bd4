import { Link } from '#src/ui/action/Link.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** The address names a case that is not on this device. */
export function MissingCase() {
  return (
    <main id="main" className="govuk-main-wrapper govuk-width-container">
      <title>Not on this device – Stalking protection orders</title>
      <PageHeading focusKey="missing">This application is not on this device</PageHeading>
      <p className="govuk-body">It may have been deleted here, or started on another computer.</p>
      <p className="govuk-body">
        <Link href="/">See the applications on this device</Link>
      </p>
    </main>
  )
}
