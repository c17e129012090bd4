import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { words } from './wording.ts'

/** That a file was made, who can open it, and what to do with it. */
export function MadeFile({ name, to }: { name: string; to: string }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind="success" title="Made" heading={words.made.heading(name)}>
        <p className="govuk-body">{words.made.only(to)}</p>
        <p className="govuk-body">{words.made.next}</p>
      </NotificationBanner>
    </div>
  )
}
