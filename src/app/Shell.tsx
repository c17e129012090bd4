import { Outlet } from 'react-router'
import { LinkProvider } from '#src/ui/action/Link.tsx'
import { Footer } from '#src/ui/page/Footer.tsx'
import { SkipLink } from '#src/ui/page/SkipLink.tsx'
import { RouterLink } from './RouterLink.tsx'
import { StorageBanner } from './StorageBanner.tsx'

/** What stands around every page. */
export function Shell() {
  return (
    <LinkProvider value={RouterLink}>
      <SkipLink />
      <StorageBanner />
      <Outlet />
      <Footer>
        <p className="govuk-body-s">
          Everything you enter stays on this device. This page sends nothing to any server.
        </p>
      </Footer>
    </LinkProvider>
  )
}
