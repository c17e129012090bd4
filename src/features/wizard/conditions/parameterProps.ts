import type { InputDescription, RawInput } from '#src/domain/conditions/inputs.ts'

/** What every field of a parameter is given. */
export type ParameterProps = {
  id: string
  label: string
  asked: InputDescription
  value: RawInput | undefined
  onChange: (value: RawInput | undefined) => void
}

/** A parameter that is one text. */
export const textOfRaw = (value: RawInput | undefined): string => (typeof value === 'string' ? value : '')
/** A parameter that is several texts. */
export const listOfRaw = (value: RawInput | undefined): string[] => (Array.isArray(value) ? value : [])
