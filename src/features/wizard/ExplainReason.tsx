import { useId, useState } from 'react'
import { type Explain, findingKey } from '#src/domain/checks/finding.ts'
import { useCase } from './caseContext.ts'

/** The officer's reason for going on in spite of a finding; kept with the case and shown to the authoriser. */
export function ExplainReason({ finding }: { finding: Explain }) {
  const { draft, save, typed } = useCase()
  const key = findingKey(finding)
  const kept = draft.case.explanations?.find((explanation) => explanation.finding === key)?.reason ?? ''
  const [reason, setReason] = useState(kept)
  const id = useId()

  const keep = async (text: string) => {
    await save(text.trim() ? { explanation: { finding: key, reason: text } } : { removeExplanation: key })
  }

  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Your reason
        <span className="govuk-visually-hidden"> for: {finding.message}</span>
      </label>
      <textarea
        id={id}
        className="govuk-textarea"
        rows={2}
        autoComplete="off"
        value={reason}
        onChange={(event) => {
          const text = event.target.value
          setReason(text)
          typed(() => keep(text))
        }}
        onBlur={() => void (reason !== kept && keep(reason).catch(() => undefined))}
      />
    </div>
  )
}
