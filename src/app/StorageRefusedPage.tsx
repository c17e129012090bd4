import { Button } from '#src/ui/action/Button.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

/** In place of every page in a browser that lets the app keep nothing: what happened, and what an officer can do. */
export function StorageRefusedPage() {
  return (
    <>
      <title>Cannot keep applications – Stalking protection orders</title>
      <header>
        <Header product="Stalking protection orders" />
      </header>
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <PageHeading focusKey="refused">This browser cannot keep applications</PageHeading>
        <p className="govuk-body">
          Applications are kept by the browser on this device and nowhere else. The browser did not let this
          page read them or keep anything, so nothing can be typed here that could be lost.
        </p>
        <h2 className="govuk-heading-m">What to do</h2>
        <ol className="govuk-list govuk-list--number">
          <li>
            If this is a private or incognito window, close it and open this address in an ordinary window.
          </li>
          <li>
            If your browser blocks cookies or site data, allow them for this address in its settings, then try
            again.
          </li>
          <li>
            If neither helps, close the browser, open it again and try once more. Then ask your IT support,
            and tell them that this browser refuses IndexedDB for this address.
          </li>
        </ol>
        <p className="govuk-body">
          Do not clear the browser’s history or site data: that would delete applications already kept on this
          device.
        </p>
        <Button onClick={() => location.reload()}>Try again</Button>
      </main>
    </>
  )
}
