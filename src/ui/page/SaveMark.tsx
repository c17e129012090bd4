/** How the last save stands; `at` is the time of day 'HH:MM', `message` says what failed and what to do. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; message: string }

type Props = { state: SaveState }

/** Whether the work is kept. Quiet to screen readers while all is well, an alert when it is not. */
export function SaveMark({ state }: Props) {
  return (
    <>
      <span role="status" aria-live="off" className="app-save-mark">
        {state.kind === 'saving' && 'Saving…'}
        {state.kind === 'saved' && `Saved ${state.at}`}
      </span>
      {state.kind === 'failed' && (
        <strong role="alert" className="app-save-mark app-save-mark--failed">
          {state.message}
        </strong>
      )}
    </>
  )
}
