import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { wording } from '#src/features/steps/documents/wording.ts'
import type { Officer } from './officer.ts'

export type Audience = keyof typeof wording.audiences

/** Downloads the final pack for one kind of reader and opens it: its files by name. */
export async function downloadPack({ page, press }: Officer, audience: Audience) {
  const saved = page.waitForEvent('download', { timeout: 60_000 })
  await press(`${wording.download}: ${wording.audiences[audience].title}`)
  const path = await (await saved).path()
  return unzipSync(new Uint8Array(await readFile(path)))
}
