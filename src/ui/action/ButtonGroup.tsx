import type { ReactNode } from 'react'

/** Buttons and links that belong together, in one row. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
