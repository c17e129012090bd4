import { useEffect, useMemo, useRef, useState } from 'react'
import { pruneCase } from '#src/domain/case/prune.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import type { SaveState } from '#src/ui/page/SaveMark.tsx'
import type { OpenCase } from './caseContext.ts'
import type { Unsaved } from './lateSave.ts'
import type { WriterHere } from './useCaseWriter.ts'
import { useFindings } from './useFindings.ts'
import { useSaving } from './useSaving.ts'

/** `page` is what was typed on the page and is not stored yet. */
type Opening = {
  open: OpenCase
  mark: SaveState
  page: Unsaved
  writer: WriterHere
  saveAsFile: () => Promise<void>
}

/**
 * A stored draft as every part of its pages sees it, and how the last save stands. `open` is the same object until
 * something is stored or found, so that a key renders nothing that only reads the case.
 */
export function useOpenCase({ draft, seq }: Stored, deleted: boolean): Opening {
  const { today } = useServices()
  const { mark, page, writer, saveAsFile, ...saving } = useSaving({ draft, seq }, deleted)
  const steady = useSteady(saving)
  const asAt = draft.case.training?.asAt ?? today()
  const { findings, rules } = useFindings({ draft, seq, asAt })
  // Measured: reading 1,000 acts afresh takes milliseconds, and each key brings a render of the frame.
  const open = useMemo(
    () => ({ draft, seq, file: pruneCase(draft.case), findings, rules, today: asAt, ...steady }),
    [draft, seq, findings, rules, asAt, steady],
  )
  return { open, mark, page, writer, saveAsFile }
}

type Saving = Pick<OpenCase, 'save' | 'typed' | 'undecided' | 'givenUp'>

/** The same functions at every render, each of which does what the newest one does. */
function useSteady(saving: Saving): Saving {
  const latest = useRef(saving)

  // React itself: the newest closures, for what is called outside a render.
  useEffect(() => {
    latest.current = saving
  })

  const [steady] = useState<Saving>(() => ({
    save: (patch, base) => latest.current.save(patch, base),
    typed: (part) => latest.current.typed(part),
    undecided: () => latest.current.undecided(),
    givenUp: () => latest.current.givenUp(),
  }))
  return steady
}
