import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { words } from './wording.ts'

/** Why a file was not made. */
export function NotMade({ message }: { message: string }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner title={words.form.failed} heading={message} />
    </div>
  )
}
