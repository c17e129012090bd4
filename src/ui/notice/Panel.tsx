import type { ReactNode } from 'react'

type Props = { title: string; children?: ReactNode }

/** The confirmation that something is done; its title is the page's h1. No links inside. */
export function Panel({ title, children }: Props) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  )
}
