import type { HTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react'
import { classNames } from '../page/classNames.ts'

/** Width in characters of a fixed-width input. */
export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30

/** What a step may decide about a text input beyond its question. */
export type TextOptions = {
  width?: InputWidth | undefined
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  /** Off unless asked for: a browser's better spelling service sends what is typed to its maker. */
  spellCheck?: boolean
  autoCapitalize?: 'none' | 'characters' | 'words'
  type?: 'text' | 'tel' | 'email' | 'password'
  readOnly?: boolean
  prefix?: ReactNode
  suffix?: ReactNode
}

type Props = TextOptions & {
  id: string
  name: string
  value: string
  error?: boolean
  describedBy?: string | undefined
  list?: string
  className?: string
  inputRef?: Ref<HTMLInputElement>
  onChange: (text: string) => void
  onBlur?: () => void
  /** The box acts by itself: Enter does not submit the form around it. */
  onEnter?: () => void
}

/** A one-line text input without its question; the bound controls put it inside a `Field`. */
export function TextInput(props: Props) {
  const {
    width,
    error,
    className,
    describedBy,
    inputRef,
    prefix,
    suffix,
    onChange,
    onEnter,
    spellCheck = false,
    type = 'text',
    ...rest
  } = props
  const input = (
    <input
      {...rest}
      ref={inputRef}
      className={classNames(
        'govuk-input',
        className,
        error && 'govuk-input--error',
        width && `govuk-input--width-${width}`,
      )}
      type={type}
      spellCheck={spellCheck}
      autoComplete="off"
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      {...(onEnter ? { onKeyDown: (event) => pressed(event, onEnter) } : {})}
    />
  )
  if (!prefix && !suffix) return input

  return (
    <div className="govuk-input__wrapper">
      {prefix && (
        <div className="govuk-input__prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {input}
      {suffix && (
        <div className="govuk-input__suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
    </div>
  )
}

function pressed(event: KeyboardEvent, onEnter: () => void) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  onEnter()
}
