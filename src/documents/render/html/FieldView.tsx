import type { FormField } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'

/** A control of a form as it is printed: the label, the hint, and a box with what is entered. */
export function FieldView({ field }: { field: FormField }) {
  const hint = field.hint ? <p className="hint">{bareWords(field.hint)}</p> : null
  if (field.control === 'checkbox') {
    return (
      <div className="field">
        <p>
          {field.checked ? '☑' : '☐'} {bareWords(field.label)}
        </p>
        {hint}
      </div>
    )
  }
  return (
    <div className="field">
      <p className="label">{bareWords(field.label)}</p>
      {hint}
      <div className={field.control === 'multiline' ? 'box tall' : 'box'}>{bareWords(field.value ?? '')}</div>
    </div>
  )
}
