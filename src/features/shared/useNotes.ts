import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { HandOverWork, KeptShare } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { type Kept, keeping } from './keeping.ts'
import { type NoteAnswers, notesOf, replySoFar } from './noteAnswers.ts'

/** Every set of notes in the vault; forgotten with the page that shows them. */
export const notesQuery = (handOver: Pick<HandOverWork, 'shares'>) =>
  queryOptions({
    queryKey: ['shared'],
    queryFn: async () => await handOver.shares(),
    networkMode: 'always',
    gcTime: 0,
    staleTime: 0,
  })

export type Notes = {
  form: UseFormReturn<NoteAnswers>
  kept: Kept | undefined
  /** Stores what is typed now, and resolves once it is stored. */
  flush: () => Promise<void>
}

/** The form of one set of notes, stored as it is typed: on a pause, before the tab is hidden, and before the vault locks. */
export function useNotes(share: KeptShare): Notes {
  const { handOver, store } = useServices()
  const queryClient = useQueryClient()
  const [kept, setKept] = useState<Kept>()
  const form = useForm<NoteAnswers>({
    defaultValues: notesOf(share.share, share.reply),
    shouldFocusError: false,
  })
  const [line] = useState(() =>
    keeping<NoteAnswers>(async (notes) => {
      const [now] = (await handOver.shares()).filter((one) => one.share.id === share.share.id)
      // Deleted meanwhile, in another tab: it does not come back.
      if (now) await handOver.keepShare({ ...now, reply: replySoFar(now.share, notes) })
    }, setKept),
  )

  // The form’s own store: each change of it is kept.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => line.put(structuredClone(values)),
      }),
    [form, line],
  )

  // The store, the tab and the page: what is typed is stored before any of them goes.
  useEffect(() => {
    const flush = () => line.flush()
    const hide = () => void flush()
    const stop = store.beforeClosing(flush)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', hide)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', hide)
      void flush().then(() => queryClient.invalidateQueries({ queryKey: ['shared'] }))
    }
  }, [line, store, queryClient])

  return { form, kept, flush: line.flush }
}
