import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newDraft } from '#src/domain/case/newCase.ts'
import type { DraftSummary, RemovedDraft } from '#src/storage/draftStore.ts'
import type { Notice } from './notice.ts'
import { useServices } from './services.ts'
import { draftsQuery, removedQuery } from './useDrafts.ts'
import { useLasting } from './useLasting.ts'
import { useRemovals } from './useRemovals.ts'
import { useTransfer } from './useTransfer.ts'

/** The applications on this device and what can be done with them. */
export function useApplications() {
  const { store, door, newId, today, now, profile } = useServices()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [notice, setNotice] = useState<Notice>()
  const applications: readonly DraftSummary[] = useSuspenseQuery(draftsQuery(store)).data
  const removed: readonly RemovedDraft[] = useSuspenseQuery(removedQuery(store)).data
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['drafts'] })

  const { mayBeCleared, ask } = useLasting()
  /** Of a session nothing is stored, so nothing is asked. */
  const askToKeep = () => {
    if (door.state().kind === 'open') ask()
  }

  const start = async (urgent: boolean) => {
    askToKeep()
    const { case: begun, ...rest } = newDraft(newId('case'), today(), await profile().catch(() => undefined))
    const file = urgent ? { ...begun, route: { kind: 'fullWithInterim' as const } } : begun
    await store.create({ ...rest, case: file }, now())
    await refresh()
    await navigate(`/case/${file.id}${urgent ? '/urgent' : ''}`)
  }

  const removals = useRemovals(setNotice)
  const { bringIn, sendOut, openTraining } = useTransfer(setNotice)
  /** What the device refuses is said. */
  const said = (work: Promise<void>) =>
    work.catch((fault: unknown) => {
      const message = fault instanceof Error ? fault.message : 'This could not be done.'
      setNotice({ kind: 'refused', message })
    })
  return {
    applications,
    removed,
    mayBeCleared,
    notice,
    dismiss: () => setNotice(undefined),
    start: () => said(start(false)),
    startUrgent: () => said(start(true)),
    remove: (summary: DraftSummary) => said(removals.remove(summary)),
    undoRemove: (id: string, key?: string) => said(removals.undoRemove(id, key)),
    destroy: (key: string) => said(removals.destroy(key)),
    bringIn: (file: Uint8Array) => {
      askToKeep()
      return said(bringIn(file))
    },
    sendOut: (id: string) => said(sendOut(id)),
    openTraining: (path: string, id: string) => said(openTraining(path, id)),
  }
}
