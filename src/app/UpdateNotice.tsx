import { useState } from 'react'
import type { DoorState } from '#src/features/drafts/door.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import type { WaitingVersion } from './serviceWorker/updates.ts'
import { updateNow } from './updateNow.ts'

const before: Record<DoorState['kind'], string> = {
  closed: 'Nothing is open, so you can update at once.',
  session:
    'Updating ends this session, and what you entered in it is gone. To keep it, save it as a file first.',
  open: 'Your work is saved and locked first. You then need your passphrase again.',
}

const refusals = {
  others: 'Close the other tabs and windows of this app. Then select Update again.',
  notSaved:
    'The app was not updated, because what you typed could not be saved. Nothing was lost: it is still on this page.',
}

type Props = { version: WaitingVersion }

/** A newer version is ready: what updating does to the work that is open, and the button for it. */
export function UpdateNotice({ version }: Props) {
  const { door } = useServices()
  const { kind } = useDoorState()
  const [refused, setRefused] = useState<keyof typeof refusals>()
  const update = async () => {
    const outcome = await updateNow(version, door)
    if (outcome === 'updated') location.reload()
    else setRefused(outcome)
  }
  return (
    <div className="govuk-width-container">
      <NotificationBanner title="Update" heading="A new version is ready">
        <p className="govuk-body">{before[kind]}</p>
        <p className="govuk-body">
          If you do nothing, it is used once every tab of this app has been closed.
        </p>
        <p className="govuk-body" role="alert">
          {refused && refusals[refused]}
        </p>
        <Button variant="secondary" onClick={() => void update()}>
          Update
        </Button>
      </NotificationBanner>
    </div>
  )
}
