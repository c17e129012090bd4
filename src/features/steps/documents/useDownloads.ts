import { useState } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import type { PackOf } from '#src/documents/packs/packsIn.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { type Made, useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useMarks } from '#src/features/wizard/useMarks.ts'
import { fileName, packName } from './fileNames.ts'
import { wording } from './wording.ts'

const mime = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

type State = { busy: boolean; progress: string; failure?: string | undefined }

/** Making and saving packs and papers: one at a time, with what is going on and what went wrong in words. */
export function useDownloads(profile: ForceProfile) {
  const { draft, today } = useCase()
  const { makePack, makeFile } = useServices()
  const mark = useMarks()
  const [state, setState] = useState<State>({ busy: false, progress: '' })
  const source = { draft, today, profile }

  const run = async (make: () => Promise<Made>, save: (bytes: Uint8Array<ArrayBuffer>) => void) => {
    if (state.busy) return undefined
    setState({ busy: true, progress: `${wording.making}…` })
    const made = await make()
    if (made.ok) save(made.bytes)
    setState(
      made.ok
        ? { busy: false, progress: wording.done }
        : { busy: false, progress: '', failure: made.message },
    )
    return made
  }

  const pack = async (one: PackOf) => {
    const made = await run(
      () =>
        makePack({ ...source, ...one }, ({ at, of, title }) =>
          setState({ busy: true, progress: `${wording.making}: ${at} of ${of}, ${title}…` }),
        ),
      (bytes) => saveFile(packName(one, draft.case.id), 'application/zip', bytes),
    )
    // The download is safe whatever becomes of the mark; the page's own mark of saving says when it fails.
    if (made?.ok && made.final) await mark('printedFinalOn', today).catch(() => undefined)
  }

  const file = async ({ stem, audience, copy }: Paper, format: 'pdf' | 'docx') => {
    await run(
      () => makeFile({ ...source, audience, copy, stem, format }),
      (bytes) => saveFile(fileName(stem, draft.case.id, format), mime[format], bytes),
    )
  }

  return { pack, file, progress: state.progress, failure: state.failure }
}
