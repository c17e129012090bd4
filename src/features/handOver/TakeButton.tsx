import { Button } from '#src/ui/action/Button.tsx'
import type { TakingState } from './useTaking.ts'

type Props = { state: TakingState<unknown>; text: string; onTake: () => void }

/** The button that takes what a file brought, and why it failed where it did. */
export function TakeButton({ state, text, onTake }: Props) {
  const failed = state.kind === 'offered' ? state.failed : undefined
  return (
    <>
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <Button aria-disabled={state.kind === 'working'} onClick={onTake}>
        {state.kind === 'working' ? 'Working…' : text}
      </Button>
    </>
  )
}
