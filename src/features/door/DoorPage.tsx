import { TrainingCases } from '#src/features/drafts/TrainingCases.tsx'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { NotReached } from './NotReached.tsx'
import { Refused } from './Refused.tsx'
import { UnlockForm } from './UnlockForm.tsx'
import { type Doorways, useDoorways } from './useDoorways.ts'
import { type Hold, useStarting } from './useStarting.ts'
import type { OpenedBy } from './useUnlocking.ts'

type Props = {
  hold: Hold
  onOpened: (vault: string, by: OpenedBy) => void
  onMake: () => void
}

/** What is met before any application: the vaults of this computer, the way to a new one, and the ways without one. */
export function DoorPage({ hold, onOpened, onMake }: Props) {
  const doorways = useDoorways()
  const { refused, startSession, openTraining } = useStarting(hold)
  return (
    <>
      <title>Stalking protection orders</title>
      <header>
        <Header product="Stalking protection orders" href="none" />
      </header>
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        {refused && <NotificationBanner title="Not done" heading={refused} />}
        <PageHeading>How do you want to work?</PageHeading>
        <div className="app-door">
          <Ways doorways={doorways} onOpened={onOpened} onMake={onMake} onSession={startSession} />
        </div>
        <TrainingCases
          note="What you change in them lasts until this page closes."
          onOpen={(path, id) => void openTraining(path, id)}
        />
      </main>
    </>
  )
}

type WaysProps = Pick<Props, 'onOpened' | 'onMake'> & { doorways: Doorways; onSession: () => void }

function Ways({ doorways, onOpened, onMake, onSession }: WaysProps) {
  if (doorways.kind === 'looking') return <p className="govuk-body">Looking for vaults on this computer…</p>
  if (doorways.kind === 'failed')
    return (
      <>
        <NotReached message={doorways.message} />
        <SessionOffer onSession={onSession} />
      </>
    )
  const { vaults, putBack, refusals, mayMake } = doorways
  if (refusals.length > 0) return <Refused reasons={refusals} />
  return (
    <>
      {putBack && (
        <NotificationBanner title="Put back" heading="The browser had lost the vaults on this computer.">
          <p className="govuk-body">
            They were put back from the second copy that this app keeps beside them. Open yours and look
            through it, then make a backup.
          </p>
        </NotificationBanner>
      )}
      {vaults.length > 0 && <UnlockForm vaults={vaults} onOpened={onOpened} />}
      {mayMake ? (
        <VaultOffer first={vaults.length === 0} onMake={onMake} />
      ) : (
        <p className="govuk-body">
          Your force keeps no applications on its computers, so no vault can be made here.
        </p>
      )}
      <SessionOffer onSession={onSession} />
      <Rescues mayMake={mayMake} />
    </>
  )
}

/** For those who have no vault here that opens. */
function Rescues({ mayMake }: { mayMake: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">If you cannot get in</h2>
      <ul className="govuk-list">
        {mayMake && (
          <li>
            <Link href="/restore">Restore a backup</Link>
          </li>
        )}
        <li>
          <Link href="/recovery">Use the recovery key of your force</Link>
        </li>
      </ul>
    </>
  )
}

function VaultOffer({ first, onMake }: { first: boolean; onMake: () => void }) {
  return (
    <>
      <h2 className="govuk-heading-m">{first ? 'In a vault of your own' : 'Make a vault of your own'}</h2>
      <p className="govuk-body">
        A vault keeps your applications on this computer, encrypted, behind a passphrase that only you know.
        {!first && ' Do not use the vault of a colleague.'}
      </p>
      <Button variant={first ? 'primary' : 'secondary'} onClick={onMake}>
        Make a vault
      </Button>
    </>
  )
}

function SessionOffer({ onSession }: { onSession: () => void }) {
  return (
    <>
      <h2 className="govuk-heading-m">For this session only</h2>
      <p className="govuk-body">
        Without a vault nothing that you enter is written to this computer. When this page closes or is
        reloaded everything is gone, so export each application before that.
      </p>
      <Button variant="secondary" onClick={onSession}>
        Work for this session only
      </Button>
    </>
  )
}
