import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { MissingPage } from './MissingPage.tsx'

/** An address that leads nowhere, outside any case. */
export function MissingAddress() {
  return (
    <>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <MissingPage />
      </main>
    </>
  )
}
