import { useLocation } from 'react-router'
import type { DraftSummary } from '#src/storage/draftStore.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { AppHeader } from './AppHeader.tsx'
import { ApplicationsTable } from './ApplicationsTable.tsx'
import { BackupPrompt } from './BackupPrompt.tsx'
import { DeletedApplications } from './DeletedApplications.tsx'
import { HomeNotice } from './HomeNotice.tsx'
import { ImportFile } from './ImportFile.tsx'
import { NextDates } from './NextDates.tsx'
import { useServices } from './services.ts'
import { TrainingCases } from './TrainingCases.tsx'
import { useApplications } from './useApplications.ts'
import { useDoorState } from './useDoorState.ts'
import { WhereKept } from './WhereKept.tsx'

/** The applications in the vault or in this session, the way to a new one, and the training cases. */
export function HomePage() {
  const { today } = useServices()
  const { key } = useLocation()
  const home = useApplications()
  const inVault = useDoorState().kind === 'open'

  return (
    <>
      <title>Stalking protection orders</title>
      <AppHeader />
      <main id="main" tabIndex={-1} className="govuk-main-wrapper govuk-width-container">
        <HomeNotice notice={home.notice} onUndo={(id) => void home.undoRemove(id)} onDismiss={home.dismiss} />
        <PageHeading focusKey={key === 'default' ? undefined : key}>
          {inVault ? 'Applications in your vault' : 'Applications in this session'}
        </PageHeading>
        <WhereKept />
        {inVault && home.mayBeCleared && home.applications.length > 0 && (
          <Inset>
            This browser may clear what is kept here when the device runs short of room. Make a backup at the
            end of each day’s work.
          </Inset>
        )}
        {inVault && home.applications.length > 0 && <BackupPrompt />}
        <ButtonGroup>
          <Button onClick={() => void home.start()}>Start a new application</Button>
          <Button variant="secondary" onClick={() => void home.startUrgent()}>
            It cannot wait: the urgent road
          </Button>
        </ButtonGroup>
        <NextDates applications={home.applications} today={today()} />
        {home.applications.length > 0 && (
          <ApplicationsTable
            applications={home.applications}
            today={today()}
            onExport={(id) => void home.sendOut(id)}
            onDelete={(summary) => void home.remove(summary)}
          />
        )}
        {home.applications.some(({ training }) => !training) && (
          <p className="govuk-body">
            <Link href="/returns">Returns for the force</Link>
          </p>
        )}
        {home.removed.length > 0 && (
          <DeletedApplications
            removed={home.removed}
            onPutBack={({ summary, key: removal }) => void home.undoRemove(summary.id, removal)}
            onDestroy={({ key: removal }) => void home.destroy(removal)}
          />
        )}
        {inVault && (
          <p className="govuk-body">
            People and files: <Link href="/open-file">open a file that somebody sent you</Link>, or see{' '}
            <Link href="/people">people and cards</Link> or{' '}
            <Link href="/shared">notes that were shared with you</Link>
            {hasWork(home.applications) && (
              <>
                , or <Link href="/work">what waits for whom</Link>
              </>
            )}
            .
          </p>
        )}
        <ImportFile onFile={(bytes) => void home.bringIn(bytes)} />
        <TrainingCases onOpen={(path, id) => void home.openTraining(path, id)} />
      </main>
    </>
  )
}

/** Whether there is a list of work to look at: several applications, or a copy of somebody else’s. */
const hasWork = (applications: readonly DraftSummary[]) =>
  applications.length > 1 || applications.some(({ copy }) => copy)
