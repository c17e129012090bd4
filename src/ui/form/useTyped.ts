import { useState } from 'react'
import { textOf } from './textOf.ts'

/**
 * Keeps what was typed on screen while `read` makes a tidier form value of it ('9.30' stays, the value is '09:30').
 * `settle` shows the tidy value again, as on leaving the box.
 */
export function useTyped(value: unknown, read: (text: string) => unknown, change: (value: unknown) => void) {
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const shown = typed !== undefined && read(typed) === value ? typed : textOf(value)

  return {
    shown,
    type: (text: string) => {
      setTyped(text)
      change(read(text))
    },
    settle: () => setTyped(undefined),
  }
}
