import type { VaultContents } from '#src/storage/vault/backup/contents.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { changePassphrase } from '#src/storage/vault/store/changeKeys.ts'
import type { Database } from '#src/storage/vault/store/database.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { unlockVault, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'
import { atNoon, passphrase, quickKdf } from '#tests/support/openVaults.ts'
import { longRow, type Row } from '../row.ts'
import { type Dump, databaseOf, dumpFrom } from './dump.ts'
import { wholeVault } from './wholeVault.ts'

/** A change of keys that is broken off after each of its writes. */
export const stepRows: readonly Row[] = [
  longRow(2, 'Broken off at each step of a change of passphrase or of all keys', stepByStep),
]

const nextPassphrase = 'eleven green kettles hum low'

const changes: Record<string, (vault: OpenVault) => Promise<unknown>> = {
  'another passphrase': (vault) => changePassphrase(vault, passphrase, nextPassphrase, quickKdf),
  'new keys for all': (vault) => rotateKeys(vault, passphrase),
}

async function stepByStep() {
  const { vault } = await aFilledVault(`steps-${Math.random()}`)
  const template = await dumpFrom(vault.database)
  const whole = await examined(template)
  const faults: string[] = []
  const counts: string[] = []
  for (const [name, change] of Object.entries(changes)) {
    const steps = (await brokenOff(template, change, Number.POSITIVE_INFINITY)).written
    counts.push(`${steps} of ${name}`)
    for (let step = 0; step <= steps; step += 1) {
      const { dump } = await brokenOff(template, change, step)
      const found = await examined(dump)
      if (found !== whole) faults.push(`${name}, after ${step} of ${steps}: ${found.slice(0, 80)}`)
    }
  }
  return {
    tried: `no write succeeds any more after each of the writes: ${counts.join(', ')}; then the old or the new passphrase opens every record, in Node. What a newer version of the store adds, it adds in one transaction of the browser, which is not tried here; the browser itself is killed in row 1`,
    figure: `${faults.length} states did not open`,
    faults,
  }
}

/** Makes a change in a vault of its own, of which only so many writes reach the disk. */
async function brokenOff(
  template: Dump,
  change: (vault: OpenVault) => Promise<unknown>,
  writes: number,
): Promise<{ dump: Dump; written: number }> {
  const database = await databaseOf(template)
  const [record] = await vaultRecords(database)
  let written = 0
  let counts = false
  const ending: Database = {
    ...database,
    write: (work) => {
      if (!counts) return database.write(work)
      if (written >= writes) return Promise.reject(new Error('The power is gone'))
      written += 1
      return database.write(work)
    },
  }
  const opened = await unlockVault(ending, { id: record?.id ?? '', secret: { passphrase }, now: atNoon })
  if (!opened.ok) throw new Error('The vault does not open')
  counts = true
  await change(opened.vault).catch(() => undefined)
  return { dump: await dumpFrom(database), written }
}

/** All cases of a vault as one text, opened with the old or the new passphrase; or what is wrong. */
async function examined(dump: Dump): Promise<string> {
  for (const secret of [passphrase, nextPassphrase]) {
    const { contents, faults } = await wholeVault(await databaseOf(dump), { passphrase: secret })
    if (faults.includes('the vault does not open')) continue
    return faults.length > 0 ? faults.join('; ') : casesOf(contents)
  }
  return 'neither passphrase opens it'
}

const casesOf = (contents: VaultContents | undefined): string => canonicalJson(contents?.cases ?? [])
