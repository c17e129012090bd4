import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The whole fonts of every PDF, from the installed package. */
export function readFonts(): { regular: Uint8Array; bold: Uint8Array } {
  return {
    regular: read(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
    bold: read(require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf')),
  }
}

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
