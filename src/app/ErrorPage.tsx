import { useRouteError } from 'react-router'
import { StorageUnavailable } from '#src/storage/faults.ts'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { StorageRefusedPage } from './StorageRefusedPage.tsx'

/** Says what happened and what became of the officer's work. */
export function ErrorPage() {
  const error = useRouteError()
  if (error instanceof StorageUnavailable) return <StorageRefusedPage />
  const message = error instanceof Error ? error.message : 'The page could not be shown.'
  return (
    <main id="main" className="govuk-main-wrapper govuk-width-container">
      <title>Something went wrong – Stalking protection orders</title>
      <PageHeading focusKey="error">Something went wrong</PageHeading>
      <p className="govuk-body">{message}</p>
      <p className="govuk-body">
        Nothing that was marked as saved in a vault is lost. Go back to the list of applications and open the
        application again.
      </p>
      {/* A plain link: the page starts afresh. */}
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the list of applications
        </a>
      </p>
    </main>
  )
}
