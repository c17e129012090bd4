import { useEffect, useRef, useState } from 'react'
import { type BundleKind, bundleFiles } from '#src/documents/bundle/bundleInput.ts'
import type { BundleProgress } from '#src/documents/render/bundle/bundleOptions.ts'
import type { GivenBundle } from '#src/domain/case/bundle.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import {
  type BundleMade,
  type BundleReport,
  type BundleRun,
  useServices,
} from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useMapImages } from '#src/features/wizard/useMapImages.ts'
import { useMarks } from '#src/features/wizard/useMarks.ts'
import { shortId } from '#src/storage/restore/shortId.ts'

export type Making =
  | { is: 'idle' }
  | { is: 'making'; kind: BundleKind; progress?: BundleProgress }
  | { is: 'made'; kind: BundleKind; made: BundleMade; notKept?: string }

/** Making a bundle and saving it: one at a time, recorded as a print before it is begun, and stopped with the page. `onGiven` hears where
 * the entries of a final served bundle stand, unless late pages are in it: those are numbered on from the one before. */
export function useBundle(profile: ForceProfile, onGiven: (given: GivenBundle) => void) {
  const { draft, file, seq, today } = useCase()
  const { id } = draft.case
  const { makeBundle, files, vault } = useServices()
  const mark = useMarks()
  const images = useMapImages() ?? new Map()
  const [making, setMaking] = useState<Making>({ is: 'idle' })
  const run = useRef<BundleRun>(undefined)

  // The worker that makes the bundle: nobody waits for it once the page is left.
  useEffect(() => () => run.current?.stop(), [])

  const noteGiven = (kind: BundleKind, { pages, entries }: BundleReport) => {
    if (kind === 'served' && !file.bundle?.late?.length) onGiven({ on: today, pages, entries })
  }

  const make = async (kind: BundleKind) => {
    if (making.is === 'making') return
    setMaking({ is: 'making', kind })
    const facts = { action: 'print', case: id, seq, detail: `${kind} bundle` } as const
    const audit = await vault.log(facts).catch((fault: unknown) => ({ fault: messageOf(fault) }))
    if (typeof audit !== 'string')
      return setMaking({ is: 'made', kind, made: { ok: false, because: 'record', message: audit.fault } })
    const read = (file: string) => files.read(id, file)
    run.current = makeBundle({ draft, today, profile, audit, images, kind, read }, (progress) =>
      setMaking({ is: 'making', kind, progress }),
    )
    const made = await run.current.made
    run.current = undefined
    setMaking({ is: 'made', kind, made })
    if (!made.ok) return
    saveFile(`spo-${bundleFiles[kind].replace('.pdf', '')}-${shortId(id)}.pdf`, 'application/pdf', made.file)
    if (!made.final) return
    noteGiven(kind, made)
    await vault.keepVersion(id, seq, 'final').catch((fault: unknown) => {
      setMaking({ is: 'made', kind, made, notKept: messageOf(fault) })
    })
    // The file is safe whatever becomes of the mark; the page’s own mark of saving says when it fails.
    await mark('printedFinalOn', today).catch(() => undefined)
  }

  return { making, make, stop: () => run.current?.stop() }
}

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
