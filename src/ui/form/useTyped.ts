import { useState } from 'react'
import { textOf } from './textOf.ts'

/** How a form value is written in a box: what the box shows of it, and what is read out of the box. */
export type Written = { show: (value: unknown) => string; read: (text: string) => unknown }

/**
 * Keeps what was typed on screen while `read` makes a tidier form value of it ('9.30' stays, the value is '09:30').
 * `settle` shows the tidy value again, as on leaving the box.
 */
export function useTyped(
  value: unknown,
  read: (text: string) => unknown,
  change: (value: unknown) => void,
  show: (value: unknown) => string = textOf,
) {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const shown = typed !== undefined && same(read(typed), value) ? typed : show(value)

  return {
    shown,
    type: (text: string) => {
      setTyped(text)
      change(read(text))
    },
    settle: () => setTyped(undefined),
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other))
}
