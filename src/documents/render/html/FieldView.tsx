import type { FormField } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'

/** A control of a form as it is printed: the label, the hint, and a box with what is entered. */
export function FieldView({ field }: { field: FormField }) {
  const hint = field.hint ? <p className="hint">{wordsOf(field.hint)}</p> : null
  if (field.control === 'checkbox') {
    return (
      <div className="field">
        <p>
          {field.checked ? '☑' : '☐'} {wordsOf(field.label)}
        </p>
        {hint}
      </div>
    )
  }
  return (
    <div className="field">
      <p className="label">{wordsOf(field.label)}</p>
      {hint}
      <div className={field.control === 'multiline' ? 'box tall' : 'box'}>{wordsOf(field.value ?? '')}</div>
    </div>
  )
}
