type Props = { id: string; children: string }

/** The error of one field, beside the field, said as an error by screen readers. */
export function ErrorMessage({ id, children }: Props) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  )
}
