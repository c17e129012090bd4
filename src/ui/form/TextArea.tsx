import { type Ref, useImperativeHandle, useRef } from 'react'
import { classNames } from '../page/classNames.ts'
import { MarkedText } from './MarkedText.tsx'
import type { TextMark } from './markedParts.ts'
import { putText } from './putText.ts'
import { showPlace } from './showPlace.ts'

/** Lets what stands beside a text area put text where the caret is, at the end, or in place of other text. */
export type TextAreaHandle = {
  insert: (text: string) => void
  /** Adds a paragraph at the end; `select` takes the officer there with the paragraph selected. */
  append: (paragraph: string, select: boolean) => void
  focus: () => void
  /** Takes the officer to the text from `start` to before `end`, and selects it. */
  select: (start: number, end: number) => void
  /** Puts text in place of that from `start` to before `end` and takes the officer there; the browser can undo it. */
  replace: (start: number, end: number, text: string) => void
}

type Props = {
  id: string
  name?: string
  value: string
  rows: number
  error?: boolean
  describedBy?: string | undefined
  className?: string | undefined
  spellCheck?: boolean
  /** Places of the text to draw a line under. */
  marks?: readonly TextMark[] | undefined
  handle?: Ref<TextAreaHandle> | undefined
  inputRef?: (area: HTMLTextAreaElement | null) => void
  onChange: (text: string) => void
  onBlur?: () => void
}

/** Several lines of text without their question; the bound control puts them inside a `Field`. */
export function TextArea(props: Props) {
  const {
    error,
    describedBy,
    className,
    marks,
    handle,
    inputRef,
    onChange,
    spellCheck = false,
    ...rest
  } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const show = (place: number) => {
    if (area.current && ground.current) showPlace(area.current, ground.current, place)
  }
  useImperativeHandle(handle, () => handleOf(() => area.current, onChange, show))

  const textarea = (
    <textarea
      {...rest}
      className={classNames('govuk-textarea', error && 'govuk-textarea--error', className)}
      spellCheck={spellCheck}
      autoComplete="off"
      aria-describedby={describedBy}
      ref={(element) => {
        area.current = element
        inputRef?.(element)
      }}
      onChange={(event) => onChange(event.target.value)}
      {...(marks ? { onScroll: ({ currentTarget }) => follow(ground.current, currentTarget) } : {})}
    />
  )
  if (!marks) return textarea

  // Behind the text stands the same text, clear, with the lines under it: the box itself stays the browser's own.
  return (
    <div className="app-marked">
      <div
        className={classNames('govuk-textarea app-marked__ground', error && 'govuk-textarea--error')}
        aria-hidden="true"
        ref={ground}
      >
        <MarkedText text={rest.value} marks={marks} />
        {'\n'}
      </div>
      {textarea}
    </div>
  )
}

function follow(ground: HTMLElement | null, { scrollTop }: HTMLElement) {
  if (ground) ground.scrollTop = scrollTop
}

function handleOf(
  area: () => HTMLTextAreaElement | null,
  changed: (text: string) => void,
  show: (place: number) => void,
): TextAreaHandle {
  const within = (work: (held: HTMLTextAreaElement) => void) => {
    const held = area()
    if (held) work(held)
  }
  return {
    focus: () => area()?.focus(),
    insert: (added) =>
      within((held) => {
        held.setRangeText(added, held.selectionStart, held.selectionEnd, 'end')
        changed(held.value)
        held.focus()
      }),
    append: (paragraph, select) =>
      within((held) => {
        appendTo(held, paragraph, select)
        changed(held.value)
        if (select) held.focus()
      }),
    select: (start, end) =>
      within((held) => {
        selectIn(held, start, end)
        show(start)
      }),
    replace: (start, end, text) =>
      within((held) => {
        selectIn(held, start, end)
        show(start)
        putText(held, text, changed)
      }),
  }
}

function selectIn(area: HTMLTextAreaElement, start: number, end: number) {
  area.focus()
  area.setSelectionRange(start, end)
}

function appendTo(area: HTMLTextAreaElement, paragraph: string, select: boolean) {
  const { value } = area
  const end = value.trimEnd().length
  area.setRangeText(end > 0 ? '\n\n' : '', end, value.length, 'end')
  const from = area.value.length
  area.setRangeText(paragraph, from, from, select ? 'select' : 'end')
}
