import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import type { Answered, Asked } from './askWorker.ts'
import { doDisclosureWork } from './doDisclosureWork.ts'
import { doPaperWork, writePapers } from './doPaperWork.ts'
import type { PaperAnswer, PaperQuestion } from './paperMessages.ts'

let fonts: Promise<PdfFonts> | undefined

/** Fetched once and kept, as their shapes are; a failed fetch is tried again with the next paper. */
function loadFonts(): Promise<PdfFonts> {
  fonts ??= Promise.all([fetched(regular), fetched(bold)]).then(
    ([regular, bold]) => ({ regular, bold }),
    (fault: unknown) => {
      fonts = undefined
      throw fault
    },
  )
  return fonts
}

async function fetched(url: string): Promise<Uint8Array> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The font was not served: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

const say = (said: Answered<PaperAnswer>, transfer: Transferable[] = []) => postMessage(said, { transfer })

addEventListener('message', async ({ data: { id, work } }: MessageEvent<Asked<PaperQuestion>>) => {
  if (work.kind === 'write') return say({ id, answer: { written: writePapers(work) } })
  const made =
    work.kind === 'disclosure'
      ? await doDisclosureWork(work, loadFonts)
      : await doPaperWork(work, loadFonts, (progress) => say({ id, answer: { progress } }))
  say({ id, answer: { made } }, made.ok ? [made.bytes.buffer] : [])
})
