import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode }

/** A question that must be answered first. Escape closes it; the focus goes back to where it was. */
export function Dialog({ open, title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // The browser's own modal dialog, which keeps the focus inside while it is open.
  useEffect(() => {
    const dialog = box.current
    if (!open || !dialog) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  return (
    <dialog
      ref={box}
      className="app-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <h2 className="govuk-heading-m" id={titleId}>
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  )
}
