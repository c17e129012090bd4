import type { StepId } from '#src/domain/flow/steps.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { useKeptText } from './useKeptText.ts'

/** The officer's own notes on a step. They are never printed, but may be disclosable. */
export function StepNotes({ step }: { step: StepId }) {
  const { text, change, blur } = useKeptText({
    stored: ({ notes }) => notes[step] ?? '',
    patch: (note) => ({ note: { step, text: note } }),
  })

  return (
    <Details summary={text ? 'Your notes on this page (there are some)' : 'Your notes on this page'}>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={`notes-${step}`}>
          Notes
        </label>
        <div className="govuk-hint" id={`notes-${step}-hint`}>
          Not printed in any paper. Notes may have to be disclosed.
        </div>
        <textarea
          id={`notes-${step}`}
          className="govuk-textarea"
          rows={4}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`notes-${step}-hint`}
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={blur}
        />
      </div>
    </Details>
  )
}
