import type { ReactNode, Ref } from 'react'
import { Hint } from './Hint.tsx'
import { Label } from './Label.tsx'

/** One answer of a list of radios or checkboxes; `conditional` shows under it while it is chosen. */
export type Option = {
  value: string
  label: string
  hint?: ReactNode
  conditional?: ReactNode
  /** Checkboxes: choosing it clears the others and the other way round, as for 'None of these'. */
  exclusive?: boolean
  /** A word such as 'or' before this answer. */
  divider?: string
}

type Props = {
  kind: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  describedBy?: string | undefined
  inputRef?: Ref<HTMLInputElement>
  onChange: (checked: boolean) => void
  onBlur: () => void
}

const block = { radio: 'govuk-radios', checkbox: 'govuk-checkboxes' } as const

/** One radio or checkbox with its label, hint and conditional part. */
export function Choice({ kind, id, name, option, checked, describedBy, inputRef, onChange, onBlur }: Props) {
  const { value, label, hint, conditional, divider } = option
  return (
    <>
      {divider && <div className={`${block[kind]}__divider`}>{divider}</div>}
      <div className={`${block[kind]}__item`}>
        <input
          className={`${block[kind]}__input`}
          id={id}
          name={name}
          type={kind}
          value={value}
          checked={checked}
          autoComplete="off"
          aria-describedby={[describedBy, hint && `${id}-item-hint`].filter(Boolean).join(' ') || undefined}
          ref={inputRef}
          onChange={(event) => onChange(event.target.checked)}
          onBlur={onBlur}
        />
        <Label htmlFor={id} className={`${block[kind]}__label`}>
          {label}
        </Label>
        {hint && (
          <Hint id={`${id}-item-hint`} className={`${block[kind]}__hint`}>
            {hint}
          </Hint>
        )}
      </div>
      {checked && conditional && (
        <div className={`${block[kind]}__conditional`} id={`conditional-${id}`}>
          {conditional}
        </div>
      )}
    </>
  )
}
