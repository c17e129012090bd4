import type { ReactNode } from 'react'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { Header } from '#src/ui/page/Header.tsx'

/** The frame of a page that needs no open vault and shows no application. */
export function RescueFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{`${title} – Stalking protection orders`}</title>
      <header>
        <Header product="Stalking protection orders" href="none" />
      </header>
      <main id="main" tabIndex={-1} className="govuk-width-container">
        <BackLink href="/">Back to the start</BackLink>
        <div className="govuk-main-wrapper">
          <div className="app-door">{children}</div>
        </div>
      </main>
    </>
  )
}
