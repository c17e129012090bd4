import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { AppHeader } from '#src/features/drafts/AppHeader.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { words } from './wording.ts'

type Props = { heading: string; back: { href: string; text: string }; children: ReactNode }

/** The frame of the officer’s pages on what protected people are asked. */
export function ConsultationFrame({ heading, back, children }: Props) {
  const { key } = useLocation()
  return (
    <>
      <title>{`${words.title} – Stalking protection orders`}</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-width-container">
        <BackLink href={back.href}>{back.text}</BackLink>
        <div className="govuk-main-wrapper app-step">
          <PageHeading focusKey={key === 'default' ? undefined : key}>{heading}</PageHeading>
          {children}
        </div>
      </main>
    </>
  )
}
