import { Link } from '#src/ui/action/Link.tsx'

/** Why there is no vault to see. */
export function NoVault({ kind }: { kind: 'closed' | 'session' }) {
  if (kind === 'closed') {
    return (
      <p className="govuk-body">
        No vault is open. <Link href="/">Open your vault</Link> to see this page.
      </p>
    )
  }
  return (
    <>
      <p className="govuk-body">
        There is no vault in this session. It was begun without one, so nothing is written to this computer:
        no application, no key and no audit record.
      </p>
      <p className="govuk-body">
        All of it is gone when this page is closed. To keep applications on this computer, encrypted and with
        an audit record, export what you need, end the session and open or make a vault.
      </p>
    </>
  )
}
