import { useEffect, useState } from 'react'
import type { StepId } from '#src/domain/flow/steps.ts'
import { useGoBack, type Way, type WentBack } from '#src/features/drafts/useGoBack.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { changedSteps } from './changedSteps.ts'
import type { Unsaved } from './lateSave.ts'

/** What came of undoing or redoing: the pages on which it shows, or that nothing changed. */
export type SaidOfWay = {
  way: Way
  what: 'done' | 'nothing' | 'elsewhere'
  steps: readonly StepId[]
}

type Needs = {
  stored: Stored
  page: Unsaved
  /** Whether this tab may change the case. */
  mayChange: boolean
}

/**
 * Undo and redo of the stored changes of a case, by a button or, outside of a text, by Ctrl+Z and Ctrl+Shift+Z. What is
 * typed and not saved yet is saved first; where that fails nothing is undone.
 */
export function useGoingBack({ stored, page, mayChange }: Needs): {
  go: (way: Way) => void
  said: SaidOfWay | undefined
} {
  const goBack = useGoBack(stored.draft.case.id)
  const [said, setSaid] = useState<SaidOfWay & { seq: number }>()

  const gone = async (way: Way) => {
    await page.flush()
    const went = await goBack(way)
    setSaid({ ...wordOf(way, went), seq: went.after.seq })
  }
  const go = (way: Way) => {
    if (mayChange) void gone(way).catch(() => undefined) // the mark says what could not be saved
  }

  // The browser’s keys; within a text they are its own.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || inText(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      go(event.shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return { go, said: said && said.seq === stored.seq ? said : undefined }
}

function wordOf(way: Way, { before, after, changedElsewhere }: WentBack): SaidOfWay {
  const what = changedElsewhere ? 'elsewhere' : before.seq === after.seq ? 'nothing' : 'done'
  return { way, what, steps: changedSteps(before.draft, after.draft) }
}

const isUndoKey = ({ ctrlKey, altKey, metaKey, key }: KeyboardEvent) =>
  ctrlKey && !altKey && !metaKey && key.toLowerCase() === 'z'

const withoutText = ['radio', 'checkbox', 'button', 'submit', 'file']

function inText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}
