import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { ForceKeyPart } from './ForceKeyPart.tsx'

type Made = Awaited<ReturnType<ReturnType<typeof useServices>['door']['newRecoveryKey']>>

/** Makes a recovery key for a force: part 1, then part 2, each alone on the page, then the half that everybody may know. */
export function MakeForceKey() {
  const { door } = useServices()
  const [made, setMade] = useState<Made>()
  const [seen, setSeen] = useState(0)
  const [failed, setFailed] = useState<string>()

  const make = () => {
    setFailed(undefined)
    door.newRecoveryKey().then(setMade, () => setFailed('The key could not be made. Try again.'))
  }

  if (!made) return <Before failed={failed} onMake={make} />
  if (seen < 2)
    return (
      <ForceKeyPart
        key={seen}
        number={seen === 0 ? 1 : 2}
        part={made.parts[seen === 0 ? 0 : 1]}
        onDone={() => setSeen(seen + 1)}
      />
    )
  return (
    <>
      <PageHeading focusKey="public">For the force’s profile</PageHeading>
      <p className="govuk-body">
        Put this line into the file force-profile.json of your installation. It is no secret.
      </p>
      <p className="app-code" translate="no">{`"recoveryKey": "${made.recipient}"`}</p>
      <p className="govuk-body">
        Applications that were made before cannot be opened with the key. Before you rely on it, make a vault,
        start an application in it, and open that with both parts.
      </p>
    </>
  )
}

function Before({ failed, onMake }: { failed: string | undefined; onMake: () => void }) {
  return (
    <>
      <PageHeading focusKey="before">Make a recovery key for a force</PageHeading>
      <p className="govuk-body">
        The key has a secret half in two parts. Each part is shown once, alone on the page, and kept nowhere:
        the first person looks at part 1, prints it or writes it down and leaves; then the second person does
        the same with part 2. Use a computer that you trust, and a printer that keeps no copy.
      </p>
      <p className="govuk-body">
        Whoever has both parts can open every application of the force that was made since. If one part is
        lost, nobody can.
      </p>
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <Button onClick={onMake}>Make the key and show part 1</Button>
    </>
  )
}
