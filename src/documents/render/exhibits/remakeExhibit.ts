import type { Blackout } from './area.ts'
import { copyWriter } from './copyWriter.ts'
import type { ExhibitEngine } from './exhibitEngine.ts'
import { remadePage } from './exhibitPage.ts'
import { openExhibit } from './openExhibit.ts'
import { type EncodeJpeg, packPicture } from './packPicture.ts'
import { refusalIn } from './refusalIn.ts'
import { turn } from './turn.ts'

/** How a copy is made. */
export type Remaking = {
  blackouts: readonly Blackout[]
  /** Left out, pictures are kept without loss. */
  encode?: EncodeJpeg
  tell?: (progress: { done: number; of: number }) => void
  signal?: AbortSignal
}

/** A copy with the size of each page in points and its words; or why there is none, in plain words. */
export type Remade =
  | { ok: true; bytes: Uint8Array; pages: { width: number; height: number; words: string }[] }
  | { ok: false; reason: string }

/**
 * A new PDF of pictures of what the pages of an exhibit show, with the black areas burned in and the words that can still
 * be seen lying invisibly over them. Nothing of the original file is copied. The same input gives the same bytes. Rejects
 * with the signal’s reason once it is aborted.
 */
export async function remakeExhibit(
  engine: ExhibitEngine,
  bytes: Uint8Array,
  how: Remaking,
): Promise<Remade> {
  try {
    return await engine.run(async (pdfium) => {
      const opened = openExhibit(pdfium, bytes)
      try {
        const of = pdfium.api.FPDF_GetPageCount(opened.document)
        const writer = await copyWriter()
        const pages: { width: number; height: number; words: string }[] = []
        for (let index = 0; index < of; index += 1) {
          await turn()
          how.signal?.throwIfAborted()
          const areas = how.blackouts.filter(({ page }) => page === index + 1)
          const { picture, twoColours, words, ...size } = remadePage(opened, index, areas)
          writer.add({ ...size, words, picture: await packPicture(picture, twoColours, how.encode) })
          pages.push({ ...size, words: words.map(({ text }) => text).join(' ') })
          how.tell?.({ done: index + 1, of })
        }
        return { ok: true, bytes: await writer.finish(), pages }
      } finally {
        opened.close()
      }
    })
  } catch (fault) {
    return { ok: false, reason: refusalIn(fault) }
  }
}
