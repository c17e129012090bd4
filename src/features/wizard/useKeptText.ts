import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'
import { useLateSave } from './useLateSave.ts'

type Options = {
  /** The text as stored; empty when there is none. */
  stored: (draft: Draft) => string
  patch: (text: string) => Patch
  /** What stands between two texts that are both kept; a blank line unless told. */
  between?: string
}

/** A text that keeps itself, for a box that is not in the form. */
export type KeptText = {
  text: string
  change: (next: string) => void
  blur: () => void
  /**
   * Empties the box while `work` stores its text elsewhere; `work` is given the texts that may be stored of the box. What could not be stored comes back into the box, beside
   * what was typed there since, and the promise rejects.
   */
  send: (work: (texts: readonly string[]) => Promise<void>) => Promise<void>
}

/**
 * A text beside the form that keeps itself. Where another tab wrote it at the same time, both texts are kept, one
 * below the other.
 */
export function useKeptText({ stored, patch, between = '\n\n' }: Options): KeptText {
  const open = useCase()
  const base = useRef<Stored>({ draft: open.draft, seq: open.seq })
  const held = useRef(stored(open.draft))
  const written = useRef(held.current)
  const sending = useRef(0)
  const [text, setText] = useState(held.current)
  const hold = (next: string) => {
    held.current = next
    setText(next)
  }
  /** Both texts, on the page at once: a key pressed before that would put the box's old content over them. */
  const holdBoth = (...texts: string[]) => flushSync(() => hold(texts.filter(Boolean).join(between)))

  const late = useLateSave(async () => {
    for (;;) {
      written.current = held.current
      const result = await open.save(patch(held.current), base.current)
      base.current = result.saved ? result : result.current
      if (result.saved) return
      holdBoth(stored(result.current.draft), held.current)
    }
  })

  // The store: another tab wrote while nothing is being typed here, so this text is what is stored.
  useEffect(() => {
    if (open.seq <= base.current.seq || late.unsaved() || sending.current > 0) return
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
  const send = async (work: (texts: readonly string[]) => Promise<void>) => {
    const sent = held.current
    sending.current += 1
    hold('')
    late.settled()
    try {
      await work([stored(base.current.draft), written.current, sent])
    } catch (fault) {
      holdBoth(sent, held.current)
      late.changed()
      throw fault
    } finally {
      sending.current -= 1
    }
  }
  return { text, change, blur: late.flushQuietly, send }
}
