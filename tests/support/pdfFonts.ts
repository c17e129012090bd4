import { readFileSync } from 'node:fs'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`))
}

/** The fonts of every paper, read once for all tests. */
export const pdfFonts: PdfFonts = {
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('700Bold/SourceSans3_700Bold'),
}
