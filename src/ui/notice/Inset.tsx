import type { ReactNode } from 'react'

/** A passage set apart from the text around it, such as the words of the Act. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>
}
