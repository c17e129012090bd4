import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; children: ReactNode }

/** Help that most officers do not need, folded behind one line. */
export function Details({ summary, open = false, children }: Props) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
