import { useEffect, useRef, useState } from 'react'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'
import { useLateSave } from './useLateSave.ts'

type Options = {
  /** The text as stored; empty when there is none. */
  stored: (draft: Draft) => string
  patch: (text: string) => Patch
}

/**
 * A text beside the form that keeps itself. Where another tab wrote it at the same time, both texts are kept, one
 * below the other.
 */
export function useKeptText({ stored, patch }: Options) {
  const open = useCase()
  const base = useRef<Stored>({ draft: open.draft, seq: open.seq })
  const held = useRef(stored(open.draft))
  const [text, setText] = useState(held.current)
  const hold = (next: string) => {
    held.current = next
    setText(next)
  }

  const late = useLateSave(async () => {
    for (;;) {
      const result = await open.save(patch(held.current), base.current)
      base.current = result.saved ? result : result.current
      if (result.saved) return
      hold([stored(result.current.draft), held.current].filter(Boolean).join('\n\n'))
    }
  })

  // The store: another tab wrote while nothing is being typed here, so this text is what is stored.
  useEffect(() => {
    if (open.seq <= base.current.seq || late.unsaved()) return
    base.current = { draft: open.draft, seq: open.seq }
    const newest = stored(open.draft)
    if (newest === held.current) return
    held.current = newest
    setText(newest)
  })

  const change = (next: string) => {
    hold(next)
    late.changed()
  }
  return { text, change, blur: late.flushQuietly }
}
