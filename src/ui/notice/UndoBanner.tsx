import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button } from '../action/Button.tsx'

type Props = {
  /** What was done ('Act 4 removed'); nothing shows while it is undefined. */
  message: ReactNode
  onUndo: () => void
  onDismiss: () => void
}

/**
 * Says what was just removed and offers it back; it stays until dismissed. Keep it mounted so that it is announced. Where
 * the button that was pressed has gone, the focus waits here, so that the keyboard does not start at the top of the page.
 */
export function UndoBanner({ message, onUndo, onDismiss }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(message)

  // The browser's focus: it is on the body once the button that had it is gone.
  useLayoutEffect(() => {
    if (before.current === message) return
    before.current = message
    if (document.activeElement === document.body) place.current?.focus()
  }, [message])

  return (
    <div role="status" ref={place} tabIndex={-1}>
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
