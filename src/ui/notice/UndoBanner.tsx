import type { ReactNode } from 'react'
import { Button } from '../action/Button.tsx'

type Props = {
  /** What was done ('Act 4 removed'); nothing shows while it is undefined. */
  message: ReactNode
  onUndo: () => void
  onDismiss: () => void
}

/** Says what was just removed and offers it back; it stays until dismissed. Keep it mounted so that it is announced. */
export function UndoBanner({ message, onUndo, onDismiss }: Props) {
  return (
    <div role="status">
      {message && (
        <div className="app-undo">
          <span>{message}</span>
          <div className="govuk-button-group">
            <Button variant="secondary" onClick={onUndo}>
              Undo
            </Button>
            <Button variant="secondary" onClick={onDismiss}>
              Dismiss
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
