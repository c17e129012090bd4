import type { Ref } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { CharacterCount } from './CharacterCount.tsx'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import type { TextMark } from './markedParts.ts'
import { TextArea, type TextAreaHandle } from './TextArea.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'
import { useTyped, type Written } from './useTyped.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & {
    rows?: number
    /** Counts characters against this many and says so politely after a pause; nothing is cut off. */
    maxLength?: number
    spellCheck?: boolean
    handle?: Ref<TextAreaHandle>
    /** The form's value is not the text itself: how it is shown, and how it is read back. */
    written?: Written
    marks?: readonly TextMark[]
  }

const asText: Written = { show: textOf, read: (text) => text }

/** Several lines of text. Value: the text as typed, '' once cleared. */
export function FormTextArea<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, rows = 5, maxLength, spellCheck = false, handle, marks } = props
  const { show, read } = props.written ?? asText
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const { shown: text, type } = useTyped(value, read, change, show)

  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      size={size}
      error={error}
      {...(maxLength ? { className: 'govuk-character-count' } : {})}
      after={maxLength && <CharacterCount id={`${id}-info`} length={text.length} maxLength={maxLength} />}
    >
      <TextArea
        id={id}
        name={name}
        rows={rows}
        spellCheck={spellCheck}
        value={text}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error, maxLength ? `${id}-info` : undefined)}
        className={maxLength === undefined ? undefined : 'govuk-js-character-count'}
        marks={marks}
        handle={handle}
        inputRef={ref}
        onChange={type}
        onBlur={blur}
      />
    </Field>
  )
}
