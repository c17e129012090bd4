import type { RestoreResult } from '#src/storage/restore/restoreFile.ts'
import type { Services } from './services.ts'

/** One training case, fetched from this app’s own address. Never rejects. */
export async function loadTraining(path: string, restore: Services['restore']): Promise<RestoreResult> {
  const text = await fetch(path)
    .then((answer) => (answer.ok ? answer.text() : undefined))
    .catch(() => undefined)
  if (text === undefined) return { ok: false, message: 'This training case could not be loaded.' }
  return restore(text)
}
