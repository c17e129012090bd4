import { useEffect, useRef } from 'react'
import { Button } from '#src/ui/action/Button.tsx'

const title = 'Hidden page'

type Props = { onShow: () => void }

/**
 * A page that says nothing of what is under it, above everything else, an open question included. Escape does not lift it,
 * and the focus, the scroll and the title are afterwards what they were.
 */
export function PrivacyScreen({ onShow }: Props) {
  const box = useRef<HTMLDialogElement>(null)

  // The browser's own modal dialog: whatever lies under it can be neither read, reached nor searched.
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    // Some browsers close a dialog at the second Escape whatever the page says.
    const again = () => dialog.showModal()
    dialog.addEventListener('close', again)
    return () => {
      dialog.removeEventListener('close', again)
      dialog.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  // The browser's title, which stands on the tab and in the task bar.
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      // Another page that took the place of the one under the cover has its own.
      if (document.title === title) document.title = before
    }
  }, [])

  return (
    <dialog
      ref={box}
      className="app-privacy"
      aria-labelledby="app-privacy-title"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
    >
      <h1 className="govuk-heading-l" id="app-privacy-title">
        This page is hidden
      </h1>
      <p className="govuk-body">Nothing on it was closed. It is not locked: anyone here can show it again.</p>
      <Button onClick={onShow}>Show the page</Button>
    </dialog>
  )
}
