import { useEffect, useRef, useState } from 'react'
import { mostBytes } from '#src/documents/render/exhibits/limits.ts'
import { refusals } from '#src/documents/render/exhibits/refusals.ts'
import type { PageProgress } from '#src/features/drafts/exhibitWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { wording } from '../fileWording.ts'
import { withFile } from './exhibitEdits.ts'

/** How the loading of a file stands: nothing, so many pages looked at, or why it was not kept. */
export type Loading =
  | { state: 'idle' }
  | { state: 'reading'; progress: PageProgress }
  | { state: 'refused'; why: string }

/** Looks a chosen file through in a worker, keeps it with the case and notes what it holds at the exhibit. */
export function useLoading(exhibit: string) {
  const { draft } = useCase()
  const { exhibits, files, newId } = useServices()
  const change = useStepChange('evidence')
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const stopping = useRef<AbortController | undefined>(undefined)
  const caseId = draft.case.id

  // The worker: nobody waits for it once the page is left.
  useEffect(() => () => stopping.current?.abort(), [])

  const keep = async (chosen: File, signal: AbortSignal): Promise<Loading> => {
    if (chosen.size === 0) return { state: 'refused', why: wording.empty }
    if (chosen.size > mostBytes) return { state: 'refused', why: refusals.tooLong }
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    const tell = (progress: PageProgress) => setLoading({ state: 'reading', progress })
    const looked = await exhibits.inspect(bytes, { signal, tell })
    if (!looked.ok) return { state: 'refused', why: looked.reason }
    const { ok: _, pages, ...facts } = looked
    const id = newId('file')
    await files.put(caseId, id, bytes)
    const kept = pages.map(({ width, height, hasText }) => ({ width, height, hasText }))
    await change(withFile(exhibit, { ...facts, id, length: bytes.length, pages: kept }))
    return { state: 'idle' }
  }

  const load = async (chosen: File) => {
    stopping.current?.abort()
    const stop = new AbortController()
    stopping.current = stop
    setLoading({ state: 'reading', progress: { done: 0, of: 0 } })
    const ended = await keep(chosen, stop.signal).catch((fault: unknown) => refusedBy(fault, stop.signal))
    if (stopping.current === stop) setLoading(ended)
  }
  return { loading, load: (chosen: File) => void load(chosen), stop: () => stopping.current?.abort() }
}

function refusedBy(fault: unknown, signal: AbortSignal): Loading {
  if (signal.aborted) return { state: 'refused', why: wording.stopped }
  return { state: 'refused', why: fault instanceof StorageFull ? wording.full : wording.notKept }
}
