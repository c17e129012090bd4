import type { ReactNode } from 'react'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'

type Props = { heading: string; next: { href: string; text: string }; children?: ReactNode }

/** Says that what a file brought is in the vault, and leads on to it. */
export function Taken({ heading, next, children }: Props) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind="success" title="Done" heading={heading}>
        {children}
      </NotificationBanner>
      <ButtonLink href={next.href}>{next.text}</ButtonLink>
    </div>
  )
}
