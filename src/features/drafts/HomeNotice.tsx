import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { UndoBanner } from '#src/ui/notice/UndoBanner.tsx'
import type { Notice } from './notice.ts'

type Props = { notice: Notice | undefined; onUndo: (id: string) => void; onDismiss: () => void }

/** What was done last: a deletion that can be undone, an import and what did not fit, or why something was refused. */
export function HomeNotice({ notice, onUndo, onDismiss }: Props) {
  const removed = notice?.kind === 'removed' ? notice : undefined
  return (
    <>
      <UndoBanner
        message={removed && `${removed.name} was deleted.`}
        onUndo={() => removed && onUndo(removed.id)}
        onDismiss={onDismiss}
      />
      {notice?.kind === 'refused' && (
        <NotificationBanner title="Not done" heading={notice.message}>
          <p className="govuk-body">Nothing was changed.</p>
        </NotificationBanner>
      )}
      {notice?.kind === 'imported' && <Imported {...notice} />}
    </>
  )
}

function Imported({ id, copied, explained }: Extract<Notice, { kind: 'imported' }>) {
  return (
    <NotificationBanner
      kind="success"
      title="Imported"
      heading={copied ? 'The file was imported as a second copy.' : 'The file was imported.'}
    >
      {copied && (
        <p className="govuk-body">The application was already here. What was here was not changed.</p>
      )}
      {explained.length > 0 && (
        <>
          <p className="govuk-body">
            {explained.length === 1 ? 'One thing' : `${explained.length} things`} did not fit. What was
            written there is kept as text on its page:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {explained.map(({ place, message }) => (
              <li key={`${place}: ${message}`}>
                {place}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        <Link href={`/case/${id}`}>Open it</Link>
      </p>
    </NotificationBanner>
  )
}
