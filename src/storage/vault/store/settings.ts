import type { Instant } from '#src/storage/draftStore.ts'
import type { AuditFacts } from '../audit/auditEntry.ts'
import { attempt } from './attempt.ts'
import { withEntries } from './auditLog.ts'
import type { OpenVault } from './openVault.ts'
import { openJson, sealJson } from './sealed.ts'

/** What a person may set for their vault. `lockAfterMinutes` is 2 to 30. */
export type Settings = { lockAfterMinutes: number; backedUpAt?: Instant }

const untilSet: Settings = { lockAfterMinutes: 10 }

/** What is set; ten minutes until the lock where nothing is. */
export async function readSettings(vault: OpenVault): Promise<Settings> {
  return (await stored(vault)).settings
}

/** Sets it, with an entry in the record: that a person changed it, or the deed given, of which it remembers the day. */
export function saveSettings(
  vault: OpenVault,
  settings: Settings,
  facts: Omit<AuditFacts, 'at'> = { action: 'settingsChanged' },
): Promise<void> {
  return attempt(vault, async () => {
    const { seq } = await stored(vault)
    const next = (seq ?? 0) + 1
    const envelope = await sealJson(vault, { store: 'marks', id: 'settings', seq: next }, settings)
    const { id } = vault.record
    const writing = {
      expects: [{ in: 'marks', vault: id, name: 'settings', seq } as const],
      puts: [{ in: 'marks', record: { ...envelope, vault: id, name: 'settings', seq: next } } as const],
    }
    return await withEntries(vault, { result: undefined, writing }, [{ ...facts, at: vault.now() }])
  })
}

async function stored(vault: OpenVault): Promise<{ settings: Settings; seq: number | undefined }> {
  const { database, record } = vault
  const mark = await database.read((tx) => tx.objectStore('marks').get([record.id, 'settings']))
  if (!mark) return { settings: untilSet, seq: undefined }
  const settings = await openJson<Settings>(vault, { store: 'marks', id: 'settings', seq: mark.seq }, mark)
  return { settings, seq: mark.seq }
}
