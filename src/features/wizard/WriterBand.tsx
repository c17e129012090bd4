import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import type { Writing } from './caseWriter.ts'

type Props = {
  writing: Writing
  /** Whether something that was typed here could not be saved. */
  unsaved: boolean
  onTakeOver: () => void
}

const headings: Partial<Record<Writing, string>> = {
  reading: 'This application is open for writing in another tab.',
  taking: 'The other tab is asked to save and to let go.',
  givingWay: 'Another tab takes over. What you typed is being saved.',
  lost: 'Another tab has taken over the writing of this application.',
}

/** Says that another tab writes this case, and offers to take over. Kept mounted, so that it is announced. */
export function WriterBand({ writing, unsaved, onTakeOver }: Props) {
  const heading = headings[writing]
  const mayTake = writing === 'reading' || writing === 'lost'
  return (
    <div role="status">
      {heading && (
        <NotificationBanner title="Another tab" heading={heading}>
          {mayTake && (
            <>
              <p className="govuk-body">
                You can read it here, and what is saved there appears here by itself. To write here, take
                over: the other tab saves first and can then only read.
              </p>
              {unsaved && (
                <p className="govuk-body">
                  What you typed here last could not be saved. It is still on this page. Save it as a file
                  with the button at the top of the page, or take over.
                </p>
              )}
              <Button onClick={onTakeOver}>Take over</Button>
            </>
          )}
        </NotificationBanner>
      )}
    </div>
  )
}
