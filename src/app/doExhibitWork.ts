import type { Picture } from '#src/documents/render/exhibits/drawPicture.ts'
import type { ExhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'
import { pagePicture } from '#src/documents/render/exhibits/exhibitPage.ts'
import { inspectExhibit } from '#src/documents/render/exhibits/inspectExhibit.ts'
import { openExhibit } from '#src/documents/render/exhibits/openExhibit.ts'
import type { OpenedExhibit } from '#src/documents/render/exhibits/openedExhibit.ts'
import { readFileBack } from '#src/documents/render/exhibits/readFileBack.ts'
import { remakeExhibit } from '#src/documents/render/exhibits/remakeExhibit.ts'
import type { PageProgress } from '#src/features/drafts/exhibitWork.ts'
import type { ExhibitAnswer, ExhibitQuestion } from './exhibitMessages.ts'

/** Turns a picture into a JPEG; `quality` from 0 to 1. */
type Encode = (picture: Picture, quality: number) => Promise<Blob>

const forScreen = 0.9
const forCopy = 0.8

/** Answers questions about files. The file whose pages are shown stays open until another one is shown. */
export function exhibitWork(engine: ExhibitEngine, encode: Encode) {
  const jobs = new Map<number, AbortController>()
  const shown: { key?: string; exhibit?: OpenedExhibit } = {}

  const watched = async (
    job: number,
    tell: (said: ExhibitAnswer) => void,
    work: (watching: {
      signal: AbortSignal
      tell: (progress: PageProgress) => void
    }) => Promise<ExhibitAnswer>,
  ): Promise<ExhibitAnswer> => {
    const stop = new AbortController()
    jobs.set(job, stop)
    try {
      return await work({ signal: stop.signal, tell: (progress) => tell({ progress }) })
    } catch (fault) {
      if (stop.signal.aborted) return { stopped: true }
      throw fault
    } finally {
      jobs.delete(job)
    }
  }

  const answer = (work: ExhibitQuestion, tell: (said: ExhibitAnswer) => void): Promise<ExhibitAnswer> => {
    switch (work.kind) {
      case 'stop':
        jobs.get(work.job)?.abort()
        return Promise.resolve({ stopped: true })
      case 'inspect':
        return watched(work.job, tell, async (watching) => {
          const inspected = await inspectExhibit(engine, work.bytes, watching)
          return { inspected: inspected.ok ? { ...inspected, sha256: await sha256(work.bytes) } : inspected }
        })
      case 'remake':
        return watched(work.job, tell, async (watching) => {
          const { bytes, blackouts } = work
          const how = {
            ...watching,
            blackouts,
            encode: async (picture: Picture) => bytesOf(await encode(picture, forCopy)),
          }
          return { remade: await remakeExhibit(engine, bytes, how) }
        })
      case 'readBack':
        return readFileBack(engine, work.bytes).then((readBack) => ({ readBack }))
      case 'page':
        return pageOf(engine, shown, work).then(async (picture) =>
          picture ? { picture: await encode(picture, forScreen) } : { notOpen: true },
        )
    }
  }
  return (work: ExhibitQuestion, tell: (said: ExhibitAnswer) => void): Promise<ExhibitAnswer> =>
    answer(work, tell).catch((fault: unknown) => ({
      fault: fault instanceof Error ? fault.message : String(fault),
    }))
}

/** The page, once the file is open; undefined where it is not open and its bytes did not come. */
function pageOf(
  engine: ExhibitEngine,
  shown: { key?: string; exhibit?: OpenedExhibit },
  { key, bytes, page, width }: Extract<ExhibitQuestion, { kind: 'page' }>,
): Promise<Picture | undefined> {
  return engine.run((pdfium) => {
    if (shown.key !== key || shown.exhibit?.pdfium !== pdfium) {
      if (!bytes) return undefined
      if (shown.exhibit?.pdfium === pdfium) shown.exhibit.close()
      delete shown.exhibit
      shown.exhibit = openExhibit(pdfium, bytes)
      shown.key = key
    }
    return shown.exhibit && pagePicture(shown.exhibit, page - 1, width)
  })
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
