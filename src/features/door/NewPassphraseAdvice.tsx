import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'

/** What to do after a vault was opened with its recovery code. */
export function NewPassphraseAdvice({ onDismiss }: { onDismiss: () => void }) {
  return (
    <div className="govuk-width-container">
      <NotificationBanner
        title="Your vault is open"
        heading="You opened it with the recovery code. Set a new passphrase now."
      >
        <p className="govuk-body">
          <Link href="/vault">Set a new passphrase</Link>
        </p>
        <Button variant="secondary" onClick={onDismiss}>
          Dismiss
        </Button>
      </NotificationBanner>
    </div>
  )
}
