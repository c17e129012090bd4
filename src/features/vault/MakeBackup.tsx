import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countWords, spacedHead } from '#src/features/drafts/backupWords.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Backup } from '#src/features/drafts/vaultWork.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { londonTime } from './londonTime.ts'
import { settingsQuery } from './vaultQueries.ts'

type State = 'idle' | 'making' | { refused: string } | { made: Omit<Backup, 'bytes'> }

/** When the last backup was made, the button that makes one as a file, and what came of it. */
export function MakeBackup() {
  const { vault } = useServices()
  const queryClient = useQueryClient()
  const { backedUpAt } = useSuspenseQuery(settingsQuery(vault)).data
  const [state, setState] = useState<State>('idle')

  const make = async () => {
    const { bytes, ...made } = await vault.backup()
    saveFile(made.name, 'application/octet-stream', bytes)
    setState({ made })
    await queryClient.invalidateQueries({ queryKey: settingsQuery(vault).queryKey })
  }
  const start = () => {
    if (state === 'making') return
    setState('making')
    make().catch((fault: unknown) => setState({ refused: fault instanceof Error ? fault.message : notMade }))
  }

  return (
    <>
      {typeof state === 'object' && 'made' in state && <Made made={state.made} />}
      {typeof state === 'object' && 'refused' in state && (
        <NotificationBanner title="Not made" heading={state.refused}>
          <p className="govuk-body">No file was saved. Your vault was not changed.</p>
        </NotificationBanner>
      )}
      <p className="govuk-body">
        {backedUpAt ? `The last backup was made on ${londonTime(backedUpAt)}.` : 'No backup was made yet.'}
      </p>
      <Button aria-disabled={state === 'making'} onClick={start}>
        {state === 'making' ? 'Making the backup…' : 'Make a backup'}
      </Button>
    </>
  )
}

const notMade = 'The backup could not be made. Try again.'

function Made({ made }: { made: Omit<Backup, 'bytes'> }) {
  return (
    <NotificationBanner kind="success" title="Made" heading={`The backup is in the file ${made.name}.`}>
      <p className="govuk-body">
        {countWords(made)}, audit head {spacedHead(made.head)}.
      </p>
      {made.damaged > 0 && (
        <p className="govuk-body">
          {made.damaged === 1
            ? 'One version or file of an application is damaged and is not in it.'
            : `${made.damaged} versions or files of applications are damaged and are not in it.`}{' '}
          Tell your IT support.
        </p>
      )}
    </NotificationBanner>
  )
}
