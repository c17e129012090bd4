import type { ReactNode } from 'react'

/** The id of the heading of a question, from 1, for the way to it. */
export const questionId = (at: number) => `question-${at}`

/** One of the eight questions: its heading, which can take the focus, and its fields. */
export function UrgentQuestion({
  at,
  heading,
  children,
}: {
  at: number
  heading: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={questionId(at)}>
      <h2 className="govuk-heading-m" id={questionId(at)} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
