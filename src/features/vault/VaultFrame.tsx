import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { NoVault } from './NoVault.tsx'

type Props = {
  heading: string
  /** Where the page belongs: the list of applications, or the vault's first page. */
  back: 'applications' | 'vault'
  /** What is shown while a vault is open. */
  children: ReactNode
  /** What needs no vault. */
  below?: ReactNode
}

const backTo = {
  applications: { href: '/', text: 'Applications' },
  vault: { href: '/vault', text: 'Your vault' },
} as const

/** The frame of a page about the vault; without an open vault it says so, and why, in place of the page. */
export function VaultFrame({ heading, back, children, below }: Props) {
  const { key } = useLocation()
  const { kind } = useDoorState()
  const { href, text } = backTo[back]
  return (
    <>
      <title>{`${heading} – Stalking protection orders`}</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-width-container">
        <BackLink href={href}>{text}</BackLink>
        <div className="govuk-main-wrapper">
          <PageHeading focusKey={key === 'default' ? undefined : key}>{heading}</PageHeading>
          {kind === 'open' ? children : <NoVault kind={kind} />}
          {below}
        </div>
      </main>
    </>
  )
}
