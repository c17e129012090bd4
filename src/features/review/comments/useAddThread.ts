import type { Anchor, Thread } from '#src/domain/review/threads.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useReview } from '../reviewContext.ts'

/** Begins a thread on a place of the application; undefined where the person has no contact card. */
export function useAddThread():
  | ((kind: Thread['kind'], anchor: Anchor, text: string) => Promise<boolean>)
  | undefined {
  const { me, put } = useReview()
  const { newId, now } = useServices()
  if (!me) return undefined
  return (kind, anchor, text) => {
    const comments = [{ id: newId('comment'), at: now(), by: me, text }]
    return put([{ in: 'threads', item: { id: newId('thread'), kind, anchor, comments } }])
  }
}
