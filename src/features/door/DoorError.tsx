import { useState } from 'react'

type Props = {
  /** The id that the control names as what describes it. */
  id: string
  words: string
  /** Whole seconds until the next attempt; none where no time has to pass. */
  seconds?: number | undefined
}

/**
 * Why a vault is still closed. What is seen counts each second down; what is heard is said once, and once more when the
 * time is up. Give it a new key for each attempt, so that the same words are heard again.
 */
export function DoorError({ id, words, seconds }: Props) {
  const [first] = useState(seconds)
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden" role="alert">
        Error: {words} {again(seconds === 0 ? 0 : first)}
      </span>
      <span aria-hidden="true">
        {words} {again(seconds)}
      </span>
    </p>
  )
}

function again(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  if (seconds === 0) return 'You can try again now.'
  return `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
}
