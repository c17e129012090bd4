import { useState } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import { packName as nameOf, type PackOf } from '#src/documents/packs/packsIn.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { type Made, useServices } from '#src/features/drafts/services.ts'
import { useCase } from '../caseContext.ts'
import { useMapImages } from '../useMapImages.ts'
import { useMarks } from '../useMarks.ts'
import { downloadWords as wording } from './downloadWords.ts'
import { disclosureName, fileName, packName } from './fileNames.ts'

const mime = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

type State = {
  busy: boolean
  progress: string
  failure?: { title: string; message: string }
  /** A final paper was made and saved. */
  final?: boolean
}

/** Making and saving packs and papers: one at a time, with what is going on and what went wrong in words. */
export function useDownloads(profile: ForceProfile) {
  const { draft, seq, today } = useCase()
  const { id } = draft.case
  const { makePack, makeFile, makeDisclosure, vault } = useServices()
  const mark = useMarks()
  const images = useMapImages() ?? new Map()
  const [state, setState] = useState<State>(idle)

  const run = async (deed: Deed, make: Making, save: (bytes: Uint8Array<ArrayBuffer>) => void) => {
    if (state.busy) return
    setState({ busy: true, progress: `${wording.making}…` })
    const made = await recorded(() => vault.log({ case: id, seq, ...deed }), make)
    if (!made.ok) return setState({ ...idle, failure: { title: wording.failed, message: made.message } })
    save(made.bytes)
    setState({ busy: false, progress: doneWith(made.unfinished), final: made.final })
    if (!made.final) return
    await vault.keepVersion(id, seq, 'final').catch((fault: unknown) => {
      setState((now) => ({ ...now, failure: { title: wording.notKept, message: messageOf(fault) } }))
    })
    // The download is safe whatever becomes of the mark; the page's own mark of saving says when it fails.
    await mark('printedFinalOn', today).catch(() => undefined)
  }

  const pack = (one: PackOf) =>
    run(
      { action: 'print', detail: `${nameOf(one)} pack` },
      (audit) =>
        makePack({ draft, today, profile, audit, images, ...one }, ({ at, of, title }) =>
          setState({ busy: true, progress: `${wording.making}: ${at} of ${of}, ${title}…` }),
        ),
      (bytes) => saveFile(packName(one, id), 'application/zip', bytes),
    )

  const file = ({ stem, audience, copy }: Paper, format: 'pdf' | 'docx') =>
    run(
      { action: 'print', detail: `${audience}: ${stem}.${format}` },
      (audit) => makeFile({ draft, today, profile, audit, images, audience, copy, stem, format }),
      (bytes) => saveFile(fileName(stem, id, format), mime[format], bytes),
    )

  const disclosure = (reason: string) =>
    run(
      { action: 'disclose', detail: reason },
      (audit) => makeDisclosure({ draft, today, profile, audit, reason }),
      (bytes) => saveFile(disclosureName(id), 'application/zip', bytes),
    )

  return { pack, file, disclosure, ...state }
}

const doneWith = (unfinished: readonly string[] = []) =>
  unfinished.length === 0 ? wording.done : `${wording.done} ${wording.unfinished(joinWords(unfinished))}`

const idle: State = { busy: false, progress: '' }

/** What is written into the record of it. */
type Deed = { action: 'print' | 'disclose'; detail: string }
type Making = (audit: string) => Promise<Made>

/** What is made carries the head of the record in which its making stands; what cannot be recorded is not made. */
async function recorded(log: () => Promise<string>, make: Making): Promise<Made> {
  const audit = await log().catch((fault: unknown) => ({ fault }))
  if (typeof audit === 'string') return make(audit)
  return { ok: false, because: 'record', message: messageOf(audit.fault) }
}

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
