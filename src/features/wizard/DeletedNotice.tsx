import { useState } from 'react'
import { useNavigate } from 'react-router'
import { usePutBack } from '#src/features/drafts/usePutBack.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import type { Unsaved } from './lateSave.ts'

type Props = {
  /** The case as this page still shows it. */
  held: Stored
  /** What was typed on this page and is not stored. */
  page: Unsaved
}

/** Another tab deleted the case that is open here. What is typed stays on the page, and a person chooses. */
export function DeletedNotice({ held, page }: Props) {
  const { putBack, leaveDeleted } = usePutBack(held)
  const navigate = useNavigate()
  const [fault, setFault] = useState<string>()

  const said = (work: Promise<void>) =>
    void work.catch((failure: unknown) =>
      setFault(failure instanceof Error ? failure.message : 'This could not be done.'),
    )
  const leave = async () => {
    // A save that began before the case was back, as by leaving a field, has failed: then it is saved again.
    if (page.unsaved()) await leaveDeleted(() => page.flush().catch(() => page.flush()))
    await navigate('/')
  }

  return (
    <div role="alert">
      <NotificationBanner title="Deleted" heading="This application was deleted in another tab.">
        <p className="govuk-body">
          Everything on this page is still here. Put the application back to go on with it: what you typed is
          saved with it.
        </p>
        <p className="govuk-body">
          If you leave it deleted, what you typed goes with it. Undo in the other tab brings back both.
        </p>
        {fault && <p className="govuk-body">{fault}</p>}
        <ButtonGroup>
          <Button onClick={() => said(putBack())}>Put it back</Button>
          <Button variant="secondary" onClick={() => said(leave())}>
            Leave it deleted
          </Button>
        </ButtonGroup>
      </NotificationBanner>
    </div>
  )
}
