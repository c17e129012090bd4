import { Button } from '#src/ui/action/Button.tsx'

/** The browser lets the app keep nothing, or something is wrong with what it keeps: what to do. */
export function NotReached({ message }: { message: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">The vaults on this computer could not be reached</h2>
      <p className="govuk-body" role="alert">
        {message}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          If this is a private or incognito window, close it and open this address in an ordinary window.
        </li>
        <li>
          If your browser blocks cookies or site data, allow them for this address in its settings, then try
          again.
        </li>
        <li>
          If neither helps, ask your IT support, and tell them that this browser refuses IndexedDB for this
          address.
        </li>
        <li>
          Do not clear the browser’s history or site data: that would delete every vault on this computer.
        </li>
      </ul>
      <Button onClick={() => location.reload()}>Try again</Button>
    </>
  )
}
