import type { IsoDate } from '#src/domain/shared/dates.ts'
import { heldAt } from '#src/storage/retention.ts'
import { commit } from './commit.ts'
import { readLines } from './lines.ts'
import type { OpenVault } from './openVault.ts'
import { firstOpened, newestRecord } from './unlockVault.ts'

/** `held`: so many applications must be kept, the longest until that day. */
export type Destroyed =
  | { ok: true }
  | { ok: false; because: 'wrong' }
  | { ok: false; because: 'held'; count: number; until: IsoDate }

/** Destroys a vault with all that is in it, where its passphrase is right and nothing in it has to be kept. */
export async function destroyVault(vault: OpenVault, passphrase: string): Promise<Destroyed> {
  const record = await newestRecord(vault)
  if (!(await firstOpened(record, { passphrase }, 'work'))) return { ok: false, because: 'wrong' }
  const lines = await readLines(vault)
  const days = lines.flatMap(({ summary }) => heldAt(summary, vault.now())?.until ?? [])
  const until = days.toSorted().at(-1)
  if (until !== undefined) return { ok: false, because: 'held', count: days.length, until }
  await commit(vault.database, { expects: [], puts: [], drops: [{ vault: record.id }] })
  return { ok: true }
}
