import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'

let fonts: Promise<PdfFonts> | undefined

/** The fonts of every PDF: fetched once and kept, as their shapes are; a failed fetch is tried again with the next paper. */
export function fetchFonts(): Promise<PdfFonts> {
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
