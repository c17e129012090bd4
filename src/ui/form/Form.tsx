import type { FormEventHandler, ReactNode } from 'react'

type Props = { onSubmit?: FormEventHandler<HTMLFormElement>; label?: string; children: ReactNode }

/** A form that says its own errors and leaves no trace of typed text in the browser's memory. */
export function Form({ onSubmit, label, children }: Props) {
  return (
    <form noValidate autoComplete="off" aria-label={label} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
