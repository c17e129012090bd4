import type { ReactNode } from 'react'
import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'

/** Says that a change of the vault is made, and what follows from it. */
export function Finished({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind="success" title="Done" heading={heading}>
        {children}
      </NotificationBanner>
      <p className="govuk-body">
        <Link href="/vault">Back to your vault</Link>
      </p>
    </div>
  )
}
