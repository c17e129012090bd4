import { useEffect, useRef } from 'react'
import { decisionWords as words } from './decisionWords.ts'

/** Why what was asked for cannot be done yet, said at once and with the focus on it. */
export function Refusals({ because }: { because: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null)

  // The browser's focus: what was refused is told in place of what was expected.
  useEffect(() => {
    if (because.length > 0) box.current?.focus()
  }, [because])

  if (because.length === 0) return null
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{words.refused}</h2>
        <ul className="govuk-list govuk-error-summary__list">
          {because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
