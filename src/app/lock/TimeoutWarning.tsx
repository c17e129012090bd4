import type { KeyboardEvent } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Dialog } from '#src/ui/page/Dialog.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { announcedSeconds, timeLeft } from './lockWords.ts'

type Props = {
  /** Whole seconds until the vault locks; undefined while there is nothing to warn of. */
  seconds: number | undefined
  onStay: () => void
  onLock: () => void
}

/** Warns that the vault is about to lock. What is being typed stays as it is, and the focus goes back to it. */
export function TimeoutWarning({ seconds, onStay, onLock }: Props) {
  const onKey = (event: KeyboardEvent) => {
    if (!isAnswer(event)) return
    event.preventDefault() // the key would go on into the text to which the focus returns
    onStay()
  }
  return (
    <Dialog
      open={seconds !== undefined}
      title={seconds === undefined ? '' : `Your vault locks in ${timeLeft(seconds)}`}
      onClose={onStay}
    >
      <p className="govuk-body">
        Nobody has used it for a while. What you typed is saved before it locks, and you go on with your
        passphrase.
      </p>
      {seconds !== undefined && (
        <div role="status">
          <VisuallyHidden>Your vault locks in {timeLeft(announcedSeconds(seconds))}.</VisuallyHidden>
        </div>
      )}
      <ButtonGroup>
        <Button onClick={onStay} onKeyDown={onKey}>
          Stay
        </Button>
        <Button variant="secondary" onClick={onLock}>
          Lock now
        </Button>
      </ButtonGroup>
    </Dialog>
  )
}

/** Tab leads to “Lock now”, and what is held with Ctrl or is a function key belongs to the browser. */
function isAnswer({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false
  return key !== 'Tab' && key !== 'Shift' && !/^F\d+$/.test(key)
}
