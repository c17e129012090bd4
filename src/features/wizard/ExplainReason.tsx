import { useId } from 'react'
import { type Explain, findingKey } from '#src/domain/checks/finding.ts'
import { useKeptText } from './useKeptText.ts'

/** The officer's reason for going on in spite of a finding; kept with the case and shown to the authoriser. */
export function ExplainReason({ finding }: { finding: Explain }) {
  const id = useId()
  const key = findingKey(finding)
  const { text, change, blur } = useKeptText({
    stored: (draft) => draft.case.explanations?.find((one) => one.finding === key)?.reason ?? '',
    patch: (reason) =>
      reason.trim() ? { explanation: { finding: key, reason } } : { removeExplanation: key },
  })

  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Your reason <span className="govuk-visually-hidden">for: {finding.message}</span>
      </label>
      <textarea
        id={id}
        className="govuk-textarea"
        rows={2}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={blur}
      />
    </div>
  )
}
