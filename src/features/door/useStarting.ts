import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { loadTraining } from '#src/features/drafts/loadTraining.ts'
import { useServices } from '#src/features/drafts/services.ts'

/** Runs what leads to another page; the door stays on the screen until that is done. */
export type Hold = (work: () => Promise<void>) => Promise<void>

/** The ways in without a vault: an empty session, or one that begins with a training case. */
export function useStarting(hold: Hold) {
  const { door, store, now, restore } = useServices()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<string>()

  const startSession = () =>
    hold(async () => {
      door.startSession()
      await navigate('/', { replace: true })
    })

  const openTraining = async (path: string, id: string) => {
    const loaded = await loadTraining(path, restore)
    if (!loaded.ok) return setRefused(loaded.message)
    await hold(async () => {
      door.startSession()
      await store.create(loaded.draft, now())
      queryClient.removeQueries({ queryKey: ['draft', id] })
      await navigate(`/case/${id}`, { replace: true })
    })
  }

  return { refused, startSession: () => void startSession(), openTraining }
}
