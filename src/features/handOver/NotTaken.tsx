import type { ReactNode } from 'react'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'

/** Why nothing is taken from a file that was opened, and what to do. */
export function NotTaken({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <NotificationBanner title="Not taken" heading={heading}>
      {children ?? <p className="govuk-body">Nothing here was changed.</p>}
    </NotificationBanner>
  )
}
