import { joinWords } from '#src/domain/shared/joinWords.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { sendWords } from './sendWords.ts'
import { type Sent, saveSealed } from './useSending.ts'

/** That the file was made, how it gets to the other person, and what happens next. */
export function SentFile({ sent: { sealed, purpose, names, leftOut } }: { sent: Sent }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind="success" title="Made" heading={`The file is saved as ${sealed.name}.`}>
        <p className="govuk-body">Only {joinWords(names)} can open it, and you in this vault.</p>
      </NotificationBanner>
      {leftOut.length > 0 && (
        <Inset>
          These did not go with it, because they do not fit or are not on this computer: {joinWords(leftOut)}.
          Send them another way that your force allows.
        </Inset>
      )}
      <h2 className="govuk-heading-m">What to do now</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          Send the file to {joinWords(names)} by your force’s secure e-mail. Nothing was sent for you. Do not
          rename it to say what it is.
        </li>
        <li>{sendWords[purpose].next}</li>
        <li>Delete the file from your downloads once it has arrived.</li>
      </ol>
      <Button variant="secondary" onClick={() => saveSealed(sealed)}>
        Save the file again
      </Button>
    </div>
  )
}
