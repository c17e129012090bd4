import { useEffect, useRef, useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import type { ChangeResult } from '#src/storage/changeStep.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import type { SaveState } from '#src/ui/page/SaveMark.tsx'
import type { Unsaved } from './lateSave.ts'
import { partsOfPage } from './partsOfPage.ts'
import { refusedPatches } from './refusedPatches.ts'
import { saveDraftFile } from './saveDraftFile.ts'
import { useCaseWriter, type WriterHere } from './useCaseWriter.ts'
import { useLastMoments } from './useLastMoments.ts'

type Saving = {
  mark: SaveState
  save: (patch: Patch, base?: Stored) => Promise<ChangeResult>
  typed: (part: Unsaved) => void
  undecided: () => void
  givenUp: () => void
  /** What was typed on the page and is not stored yet. */
  page: Unsaved
  writer: WriterHere
  /** Saves the case with what could not be stored as a file; then the page may be left. */
  saveAsFile: () => Promise<void>
}

/**
 * Keeps the promise that nothing typed is lost: the mark, the last save before the page changes, hides or closes, and
 * the question when it cannot be kept in time. While the case is `deleted`, or another tab writes it, nothing can be saved;
 * once that is over, what was typed is.
 */
export function useSaving(stored: Stored, deleted: boolean): Saving {
  const change = useChangeDraft(stored.draft.case.id)
  const { now } = useServices()
  const [mark, setMark] = useState<SaveState>({ kind: 'idle' })
  const [parts] = useState(partsOfPage)
  const [refused] = useState(refusedPatches)
  const writer = useCaseWriter(stored.draft.case.id, parts)
  const failure = useRef<SaveState>({ kind: 'idle' })

  const fail = (message: string) => {
    failure.current = { kind: 'failed', message }
    setMark(failure.current)
  }
  /** Says so only once all of the page is stored: what failed stays said, and what waits is still being saved. */
  const settle = (well: SaveState) => {
    const standing = parts.stands()
    setMark(standing === 'failed' ? failure.current : standing === 'waits' ? { kind: 'saving' } : well)
  }

  const save = async (patch: Patch, base: Stored = stored): Promise<ChangeResult> => {
    setMark({ kind: 'saving' })
    try {
      writer.insist()
      const result = await change({ patch, base })
      if (result.saved) {
        refused.stored(patch)
        settle({ kind: 'saved', at: clockTime(now()) })
      } else refused.add(patch)
      return result
    } catch (fault) {
      refused.add(patch)
      fail(fault instanceof Error ? fault.message : 'This change could not be saved.')
      throw fault
    }
  }

  const { letGo, hold } = useLastMoments(parts)
  const typed = (part: Unsaved) => {
    hold()
    setMark({ kind: 'saving' })
    parts.add(part)
  }

  // The other tabs: the case is back that one of them deleted, or the writing is back that one of them had.
  const canSave = !deleted && writer.writing === 'writing'
  useEffect(() => {
    if (canSave) parts.flush().catch(() => undefined)
  }, [canSave, parts])

  return {
    mark,
    save,
    typed,
    undecided: () => fail(conflicting),
    givenUp: () => {
      refused.forget()
      settle({ kind: 'idle' })
    },
    page: parts,
    writer,
    saveAsFile: async () => {
      await parts.flush().catch(() => undefined)
      saveDraftFile(refused.onTopOf(stored.draft))
      letGo()
    },
  }
}

const conflicting = 'Not saved: this page was changed in another tab. Choose which answers to keep.'

const clockTime = (instant: string) =>
  new Date(instant).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  })
