import { backUp } from '#src/storage/vault/backup/backUp.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { restoreBackup } from '#src/storage/vault/backup/restoreBackup.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { aFilledVault, making } from '#tests/support/filledVault.ts'
import { atNoon, passphrase } from '#tests/support/openVaults.ts'
import { type Row, row } from '../row.ts'

/** A backup on its way to an empty computer. */
export const tripRows: readonly Row[] = [row(25, 'Backup restored on an empty computer', roundTrip)]

async function roundTrip() {
  const names = ['old', 'empty'].map((name) => `${name}-${Math.random()}`)
  const [oldName = '', emptyName = ''] = names
  const { vault: old } = await aFilledVault(oldName)
  const before = (await contentsOf(old)).contents
  const { bytes, head } = await backUp(old)
  const restored = await restoreBackup(openDatabase(emptyName), {
    file: bytes,
    secret: { passphrase },
    making,
  })
  if (!restored.ok) throw new Error(restored.message)
  const asked = { id: restored.vault.id, secret: { passphrase }, now: atNoon }
  const opened = await unlockVault(openDatabase(emptyName), asked)
  if (!opened.ok) throw new Error('The restored vault does not open')
  const after = (await contentsOf(opened.vault)).contents
  const [was, is] = [before.cases, after.cases].map((cases) => canonicalJson(cases))
  const goesOn = after.audit.entries.slice(0, before.audit.entries.length)
  return {
    tried: `${before.cases.length} applications with ${restored.versions} versions and ${before.audit.entries.length} entries, in Node, from one store into an empty one`,
    figure: was === is ? `equal to the letter, head ${head}` : 'not equal',
    faults: [
      ...(was === is ? [] : ['the applications are not the same']),
      ...(restored.head === head ? [] : ['the head of the audit record is another']),
      ...(canonicalJson(goesOn) === canonicalJson(before.audit.entries)
        ? []
        : ['the audit record is another']),
    ],
  }
}
