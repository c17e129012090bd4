import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'

const fromHere = createRequire(import.meta.url)

/** The fonts that papers are set in, read from the installed package; rejects when it is not installed. */
export async function loadFontsNode(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([
    readFont('400Regular/SourceSans3_400Regular.ttf'),
    readFont('700Bold/SourceSans3_700Bold.ttf'),
  ])
  return { regular, bold }
}

async function readFont(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(fromHere.resolve(`@expo-google-fonts/source-sans-3/${file}`)))
}
