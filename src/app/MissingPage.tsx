import { Link } from '#src/ui/action/Link.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** The address leads nowhere. */
export function MissingPage() {
  return (
    <>
      <title>Page not found – Stalking protection orders</title>
      <PageHeading focusKey="missing">There is no page at this address</PageHeading>
      <p className="govuk-body">
        <Link href="/">Go to the list of applications</Link>
      </p>
    </>
  )
}
