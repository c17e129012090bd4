import { type Ref, useImperativeHandle, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import { classNames } from '../page/classNames.ts'
import type { Bound } from './Bound.ts'
import { CharacterCount } from './CharacterCount.tsx'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'
import { useTyped, type Written } from './useTyped.ts'

/** Lets what stands beside a text area put text where the caret is, or at the end. */
export type TextAreaHandle = {
  insert: (text: string) => void
  /** Adds a paragraph at the end; `select` takes the officer there with the paragraph selected. */
  append: (paragraph: string, select: boolean) => void
  focus: () => void
}

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & {
    rows?: number
    /** Counts characters against this many and says so politely after a pause; nothing is cut off. */
    maxLength?: number
    spellCheck?: boolean
    handle?: Ref<TextAreaHandle>
    /** The form's value is not the text itself: how it is shown, and how it is read back. */
    written?: Written
  }

const asText: Written = { show: textOf, read: (text) => text }

/** Several lines of text. Value: the text as typed, '' once cleared. */
export function FormTextArea<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, rows = 5, maxLength, spellCheck = false, handle } = props
  const { show, read } = props.written ?? asText
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const area = useRef<HTMLTextAreaElement>(null)
  const { shown: text, type } = useTyped(value, read, change, show)

  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    insert: (added) => {
      if (!area.current) return
      const { selectionStart, selectionEnd } = area.current
      area.current.setRangeText(added, selectionStart, selectionEnd, 'end')
      type(area.current.value)
      area.current.focus()
    },
    append: (paragraph, select) => {
      if (!area.current) return
      appendTo(area.current, paragraph, select)
      type(area.current.value)
      if (select) area.current.focus()
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
        onChange={(event) => type(event.target.value)}
        onBlur={blur}
      />
    </Field>
  )
}

function appendTo(area: HTMLTextAreaElement, paragraph: string, select: boolean) {
  const { value } = area
  const end = value.trimEnd().length
  area.setRangeText(end > 0 ? '\n\n' : '', end, value.length, 'end')
  const from = area.value.length
  area.setRangeText(paragraph, from, from, select ? 'select' : 'end')
}
