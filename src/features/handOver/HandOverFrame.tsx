import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

type Props = {
  heading: string
  back: { href: string; text: string }
  /** What is shown while a vault is open. */
  children: ReactNode
}

/** The frame of a page about cards and files between people; without an open vault it says that they need one. */
export function HandOverFrame({ heading, back, children }: Props) {
  const { key } = useLocation()
  const { kind } = useDoorState()
  return (
    <>
      <title>{`${heading} – Stalking protection orders`}</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-width-container">
        <BackLink href={back.href}>{back.text}</BackLink>
        <div className="govuk-main-wrapper">
          <PageHeading focusKey={key === 'default' ? undefined : key}>{heading}</PageHeading>
          {kind === 'open' ? children : <NoVault kind={kind} />}
        </div>
      </main>
    </>
  )
}

function NoVault({ kind }: { kind: 'closed' | 'session' }) {
  if (kind === 'closed') {
    return (
      <p className="govuk-body">
        No vault is open. <Link href="/">Open your vault</Link> to see this page.
      </p>
    )
  }
  return (
    <>
      <p className="govuk-body">
        Cards and files between people need a vault: your keys are in it, and they say who you are. This
        session was begun without one.
      </p>
      <p className="govuk-body">
        Export what you need, end the session, and open or make a vault. An application that was exported can
        be imported there.
      </p>
    </>
  )
}
