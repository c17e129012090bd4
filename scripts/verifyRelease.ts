import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkRelease } from './releaseCheck.ts'
import { folderPlace, serverPlace } from './releasePlaces.ts'

/** `npm run verify-release -- <folder or address> [--key public.pem]`: exits 1 where a copy is not the release. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } })
const [where] = positionals
if (!where) {
  console.error('Say which copy: npm run verify-release -- <folder or https address> [--key public.pem]')
  process.exit(2)
}
const place = /^https?:/.test(where)
  ? serverPlace(where.endsWith('/') ? where : `${where}/`)
  : folderPlace(where)
const { version, files, faults, notes } = await checkRelease(
  place,
  values.key === undefined ? undefined : readFileSync(values.key, 'utf8'),
)
for (const note of notes) console.log(note)
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0 ? `well: ${files} files of version ${version}` : `NOT WELL: ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
