import 'fake-indexeddb/auto'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { type NewVault, newVault, putVault } from '#src/storage/vault/store/makeVault.ts'
import { nothingKnown, type OpenVault } from '#src/storage/vault/store/openVault.ts'
import { atNoon, passphrase, quickKdf } from './openVaults.ts'

let keys: Promise<NewVault> | undefined
let made = 0
const nextName = () => {
  made += 1
  return `quick-${made}`
}

/**
 * A new vault, open, in a database of its own. All of one run have the same keys, since making them takes long: two of them are
 * never two people.
 */
export async function quickVault(name = nextName()): Promise<OpenVault> {
  const database = openDatabase(name)
  keys ??= newVault(database, { label: 'WM 4417', passphrase, kdf: quickKdf, now: atNoon })
  const { vault } = await keys
  const own: OpenVault = {
    ...{ ...vault, database, known: nothingKnown(), caseKeys: new Map(), turn: Promise.resolve() },
  }
  await putVault(own, [{ at: own.record.madeAt, action: 'vaultMade' }])
  return own
}
