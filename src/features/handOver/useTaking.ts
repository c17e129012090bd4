import { useState } from 'react'
import { faultWords } from './faultWords.ts'

export type TakingState<T> =
  | { kind: 'offered'; failed?: string }
  | { kind: 'working' }
  | { kind: 'taken'; of: T }

/** One work that takes what a file brought: it runs once at a time, and what it gave, or why it failed, is what the page shows. */
export function useTaking<T>(work: () => Promise<T>): { state: TakingState<T>; start: () => void } {
  const [state, setState] = useState<TakingState<T>>({ kind: 'offered' })
  const start = () => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    work().then(
      (of) => setState({ kind: 'taken', of }),
      (fault: unknown) => setState({ kind: 'offered', failed: faultWords(fault, 'This could not be done.') }),
    )
  }
  return { state, start }
}
