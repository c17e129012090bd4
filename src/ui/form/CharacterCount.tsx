import { useEffect, useState } from 'react'
import { classNames } from '../page/classNames.ts'

type Props = { id: string; length: number; maxLength: number }

const pause = 1000

/** How many characters are left: shown at once, announced one second after the last key. */
export function CharacterCount({ id, length, maxLength }: Props) {
  const message = leftMessage(maxLength - length)
  const [announced, setAnnounced] = useState('')

  // The browser's timer: a screen reader must not be interrupted at every key.
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(length > 0 ? message : ''), pause)
    return () => clearTimeout(timer)
  }, [length, message])

  const over = length > maxLength
  return (
    <>
      <div id={id} className="govuk-hint govuk-character-count__message govuk-visually-hidden">
        You can enter up to {maxLength} characters
      </div>
      <div
        className={classNames('govuk-character-count__message', over ? 'govuk-error-message' : 'govuk-hint')}
        aria-hidden="true"
      >
        {message}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {announced}
      </div>
    </>
  )
}

function leftMessage(left: number): string {
  const characters = `${Math.abs(left)} ${Math.abs(left) === 1 ? 'character' : 'characters'}`
  return left < 0 ? `You have ${characters} too many` : `You have ${characters} remaining`
}
