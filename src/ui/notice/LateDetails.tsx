import { type ReactNode, type Ref, useState } from 'react'

type Props = { summary: ReactNode; open?: boolean; summaryRef?: Ref<HTMLElement>; children: ReactNode }

/** A long list folded behind one line. It is made when it is first opened, so that a page of many stays light. */
export function LateDetails({ summary, open = false, summaryRef, children }: Props) {
  const [made, setMade] = useState(open)
  return (
    <details
      className="govuk-details"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setMade(true)}
    >
      <summary className="govuk-details__summary" ref={summaryRef}>
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{made && children}</div>
    </details>
  )
}
