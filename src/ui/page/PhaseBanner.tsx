import type { ReactNode } from 'react'

type Props = { tag: string; children: ReactNode }

/** A line under the header, such as 'Training' on a practice case. */
export function PhaseBanner({ tag, children }: Props) {
  return (
    <div className="govuk-phase-banner govuk-width-container">
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag">{tag}</strong>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
