import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'

const coreProperties = 'docProps/core.xml'
const stamp = /(<dcterms:(created|modified)[^>]*>)[^<]*/g

/** The same file with every date in it set to one day (ISO), so that the same paper has the same bytes. */
export function withFixedDates(file: Uint8Array, day: string): Uint8Array {
  const parts: Unzipped = unzipSync(file)
  const core = parts[coreProperties]
  if (core) parts[coreProperties] = strToU8(strFromU8(core).replace(stamp, `$1${day}T00:00:00Z`))
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}
