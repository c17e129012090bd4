import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { RemoveNotes } from './RemoveNotes.tsx'
import { words } from './wording.ts'

const { done } = words

/** That the file was made, what to do with it, and whom to ask. */
export function DonePart({ kept: { share }, name }: { kept: KeptShare; name: string }) {
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner kind="success" title="Made" heading={done.title}>
        <p className="govuk-body">{done.saved(name)}</p>
      </NotificationBanner>
      <ol className="govuk-list govuk-list--number">
        {done.steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="govuk-body">
        <strong>{done.ask}:</strong> {share.contact}
      </p>
      <RemoveNotes id={share.id} />
    </div>
  )
}
