import { type Ref, useImperativeHandle, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import { classNames } from '../page/classNames.ts'
import type { Bound } from './Bound.ts'
import { CharacterCount } from './CharacterCount.tsx'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

/** Lets a picker beside a text area put text where the caret is. */
export type TextAreaHandle = { insert: (text: string) => void; focus: () => void }

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & {
    rows?: number
    /** Counts characters against this many and says so politely after a pause; nothing is cut off. */
    maxLength?: number
    spellCheck?: boolean
    handle?: Ref<TextAreaHandle>
  }

/** Several lines of text. Value: the text as typed, '' once cleared. */
export function FormTextArea<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, rows = 5, maxLength, spellCheck = false, handle } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const area = useRef<HTMLTextAreaElement>(null)
  const text = textOf(value)

  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    insert: (added) => {
      if (!area.current) return
      const { selectionStart, selectionEnd } = area.current
      area.current.setRangeText(added, selectionStart, selectionEnd, 'end')
      change(area.current.value)
      area.current.focus()
    },
  }))

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
      <textarea
        className={classNames(
          'govuk-textarea',
          error && 'govuk-textarea--error',
          maxLength !== undefined && 'govuk-js-character-count',
        )}
        id={id}
        name={name}
        rows={rows}
        spellCheck={spellCheck}
        autoComplete="off"
        value={text}
        aria-describedby={describedBy(id, hint, error, maxLength ? `${id}-info` : undefined)}
        ref={(element) => {
          area.current = element
          ref(element)
        }}
        onChange={(event) => change(event.target.value)}
        onBlur={blur}
      />
    </Field>
  )
}
