import { useEffect, useRef, useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { type CaseWriter, caseWriter, mayWrite, type Writing } from './caseWriter.ts'
import { NotTheWriter, type Unsaved } from './lateSave.ts'
import { writerTalk } from './writerTalk.ts'

export type WriterHere = {
  writing: Writing
  takeOver: () => void
  /** Throws NotTheWriter where another tab writes, as known this very moment. */
  insist: () => void
}

/**
 * Whether this tab writes the case. In a session there is no other tab, and in a browser without locks every tab writes, as
 * the store compares what it is given anyway.
 */
export function useCaseWriter(id: string, page: Unsaved): WriterHere {
  const { door, vault } = useServices()
  const [writing, setWriting] = useState<Writing>('writing')
  const newest = useRef(writing)
  const writer = useRef<CaseWriter>(undefined)

  // The browser’s locks and the other tabs of the vault.
  useEffect(() => {
    const state = door.state()
    const locks: LockManager | undefined = navigator.locks
    if (state.kind !== 'open' || !locks) return
    writer.current = caseWriter({
      id,
      name: `spo-case-${state.vault.id}-${id}`,
      locks,
      talk: writerTalk(state.vault.id),
      save: page.flush,
      tookOver: () => void vault.log({ action: 'takeOver', case: id }).catch(() => undefined),
      turned: (next) => {
        newest.current = next
        setWriting(next)
      },
    })
    return writer.current.start()
  }, [door, vault, id, page])

  return {
    writing,
    takeOver: () => void writer.current?.takeOver(),
    insist: () => {
      if (!mayWrite(newest.current)) throw new NotTheWriter()
    },
  }
}
