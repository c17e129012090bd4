import { Outlet, useLocation } from 'react-router'
import { DoorGate } from '#src/features/door/DoorGate.tsx'
import type { DoorState } from '#src/features/drafts/door.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { LinkProvider } from '#src/ui/action/Link.tsx'
import { Footer } from '#src/ui/page/Footer.tsx'
import { SkipLink } from '#src/ui/page/SkipLink.tsx'
import { RouterLink } from './RouterLink.tsx'
import { StorageBanner } from './StorageBanner.tsx'
import { UpdateBanner } from './UpdateBanner.tsx'

const whereKept: Record<DoorState['kind'], string> = {
  closed: 'What is kept in a vault cannot be read before it is opened.',
  session: 'What you enter is kept nowhere and is gone when this page closes.',
  open: 'What you enter is kept on this computer, encrypted, in your vault.',
}

/** Pages that show no application, for those who have no vault that opens. */
const needNoVault: ReadonlySet<string> = new Set(['/restore', '/recovery'])

/** What stands around every page, and the door before it. */
export function Shell() {
  const { kind } = useDoorState()
  const { pathname } = useLocation()
  return (
    <LinkProvider value={RouterLink}>
      <SkipLink />
      <StorageBanner />
      <UpdateBanner />
      {needNoVault.has(pathname) ? (
        <Outlet />
      ) : (
        <DoorGate>
          <Outlet />
        </DoorGate>
      )}
      <Footer>
        <p className="govuk-body-s">{whereKept[kind]} This page sends nothing to any server.</p>
      </Footer>
    </LinkProvider>
  )
}
