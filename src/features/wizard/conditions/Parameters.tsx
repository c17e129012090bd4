import type { RawInput, RawInputs } from '#src/domain/conditions/inputs.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { ParameterField } from './ParameterField.tsx'

type Props = {
  /** Prefix of the ids of the fields, so that an error finds its field. */
  id: string
  inputs: ConditionTemplate['inputs']
  values: RawInputs
  onChange: (values: Record<string, RawInput>) => void
}

/** The parameters of a wording, in its order. */
export function Parameters({ id, inputs, values, onChange }: Props) {
  const put = (name: string, value: RawInput | undefined) => {
    const others = Object.fromEntries(Object.entries(values).filter(([key]) => key !== name))
    onChange(value === undefined || value.length === 0 ? others : { ...others, [name]: value })
  }
  return inputs.map((asked) => (
    <ParameterField
      key={asked.name}
      id={`${id}.${asked.name}`}
      asked={asked}
      value={values[asked.name]}
      onChange={(value) => put(asked.name, value)}
    />
  ))
}

/** What a form holds as parameters; anything else counts as none. */
export function rawInputsOf(value: unknown): Record<string, RawInput> {
  const held: Record<string, RawInput> = {}
  if (typeof value !== 'object' || value === null) return held
  for (const [name, raw] of Object.entries(value)) {
    if (typeof raw === 'string') held[name] = raw
    else if (Array.isArray(raw)) held[name] = raw.map(String)
  }
  return held
}
