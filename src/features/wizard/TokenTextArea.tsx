import type { Ref } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Bound } from '#src/ui/form/Bound.ts'
import type { Question } from '#src/ui/form/Field.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { textOf } from '#src/ui/form/textOf.ts'
import { useReferenceMarks } from './useReferenceMarks.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & { rows?: number; handle?: Ref<TextAreaHandle> }

/**
 * Long text that may name acts as "#4". What is stored points at the act itself, so that the number follows when acts are
 * put in before it; the officer only ever sees the number.
 */
export function TokenTextArea<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { toText, toTokens } = useReferenceMarks()
  return <FormTextArea {...props} written={{ show: (value) => toText(textOf(value)), read: toTokens }} />
}
