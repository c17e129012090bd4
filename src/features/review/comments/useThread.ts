import { mayNotResolve } from '#src/domain/review/threadRules.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useReview } from '../reviewContext.ts'

type Say = (words: string) => Promise<boolean>
type ThreadWork = {
  reply?: Say
  /** `why` is needed where somebody else raised it. */
  resolve?: (why?: string) => Promise<boolean>
}

/** What the person may do with one thread; nothing without a contact card. */
export function useThread(thread: Thread): ThreadWork {
  const { draft, me, put } = useReview()
  const { newId, now } = useServices()
  if (!me) return {}
  const said = (text: string): Thread => {
    const comment = { id: newId('comment'), at: now(), by: me, text }
    return { ...thread, comments: [...thread.comments, comment] }
  }
  return {
    reply: (text) => put([{ in: 'threads', item: said(text) }]),
    resolve: async (why) => {
      if (mayNotResolve(thread, me, draft.review, why)) return false
      const resolved = { at: now(), by: me, ...(why !== undefined && { why }) }
      return await put([{ in: 'threads', item: { ...thread, resolved } }])
    },
  }
}
