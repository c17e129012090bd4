import { beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '#src/storage/vault/backup/backUp.ts'
import { lineTaker, writeLines } from '#src/storage/vault/backup/backupLines.ts'
import { compareBackup } from '#src/storage/vault/backup/compareBackup.ts'
import type { VaultContents } from '#src/storage/vault/backup/contents.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { restoreBackup } from '#src/storage/vault/backup/restoreBackup.ts'
import { sha256Hex } from '#src/storage/vault/keys/sha256.ts'
import { joinParts } from '#src/storage/vault/recovery/joinParts.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { recoverCases } from '#src/storage/vault/recovery/recoverCases.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { someContents } from '#tests/support/aBackup.ts'
import { aFilledVault, making } from '#tests/support/filledVault.ts'
import { atNoon, passphrase } from '#tests/support/openVaults.ts'
import { sameBytes, someBytes } from '#tests/support/someBytes.ts'

const large = someBytes(5_000_001)
const people = [
  { name: 'A Example', role: 'Superintendent' },
  { name: 'B Example', role: 'Information officer' },
] as const
const madeAt = '2026-11-28T17:00:00.000Z'

/** A vault with a large file and an empty one in case_1, and one in case_3, which is kept aside. */
async function withFiles(name: string, forceKey?: string): Promise<OpenVault> {
  const { vault } = await aFilledVault(name, forceKey)
  const [files, store] = [vaultFiles(vault), vaultStore(vault)]
  await files.put('case_1', 'file_1', large)
  await files.put('case_1', 'file_2', new Uint8Array())
  await store.restore('case_3')
  await files.put('case_3', 'file_1', someBytes(7))
  await store.remove('case_3', atNoon())
  return vault
}

async function opened(name: string, id: string): Promise<OpenVault> {
  const unlocked = await unlockVault(openDatabase(name), { id, secret: { passphrase }, now: atNoon })
  if (!unlocked.ok) throw new Error('The new vault does not open')
  return unlocked.vault
}

describe('the files of a vault', () => {
  test('come back from its backup to the byte, also those of a case kept aside', async () => {
    const old = await withFiles('files-backup')
    const { bytes, files, damaged } = await backUp(old)
    expect({ files, damaged }).toEqual({ files: 3, damaged: 0 })
    const restored = await restoreBackup(openDatabase('files-restored'), {
      ...{ file: bytes, secret: { passphrase }, making },
    })
    if (!restored.ok) throw new Error(restored.message)
    expect(restored).toMatchObject({ applications: 3, versions: 8, files: 3 })
    const vault = await opened('files-restored', restored.vault.id)
    const kept = vaultFiles(vault)
    expect(sameBytes(await kept.read('case_1', 'file_1'), large)).toBe(true)
    expect(await kept.read('case_1', 'file_2')).toEqual(new Uint8Array())
    await vaultStore(vault).restore('case_3')
    expect(await kept.read('case_3', 'file_1')).toEqual(someBytes(7))
  })

  test('are opened with the recovery key of the force from the vault itself', async () => {
    const { recipient, parts } = await newRecoveryPair()
    const old = await withFiles('files-force', recipient)
    expect(await joinParts(...parts)).toMatchObject({ ok: true })
    const recovered = await recoverCases(openDatabase('files-force'), {
      ...{ parts, from: { vault: old.record.id }, making },
      ...{ people, reason: 'The officer has left the force' },
    })
    if (!recovered.ok) throw new Error(recovered.message)
    const vault = await opened('files-force', recovered.vault.id)
    expect(sameBytes(await vaultFiles(vault).read('case_1', 'file_1'), large)).toBe(true)
  })

  test('that are damaged are counted, and are not in the backup; all else is', async () => {
    const vault = await withFiles('files-damaged-backup')
    const all = await vault.database.read((tx) => tx.objectStore('files').getAll())
    const first = all.find(({ file, of }) => file === 'file_1' && of === 2)
    if (!first) throw new Error('There is a file in two pieces')
    await vault.database.write((tx) => tx.objectStore('files').put({ ...first, ct: first.ct.slice(1) }))
    expect(await backUp(vault)).toMatchObject({ applications: 3, files: 2, damaged: 1 })
  })

  test('are compared after a restore: one that is another, or is missing, is found', async () => {
    const vault = await withFiles('files-compared')
    const { contents } = await contentsOf(vault)
    expect(await compareBackup(vault, contents)).toMatchObject({ ok: true, files: 3 })
    await vaultFiles(vault).put('case_1', 'file_1', someBytes(5_000_001, 2))
    expect(await compareBackup(vault, contents)).toMatchObject({ ok: false })
    await vaultFiles(vault).put('case_1', 'file_1', large)
    await vault.database.write((tx) => tx.objectStore('files').clear())
    expect(await compareBackup(vault, contents)).toMatchObject({ ok: false })
  })
})

describe('the lines of a backup with files', () => {
  let contents: VaultContents
  let lines: string[]

  beforeEach(async () => {
    const some = someContents()
    const [first, ...others] = some.cases
    if (!first) throw new Error('There is a case')
    const files = [
      { id: 'file_1', sha256: await sha256Hex(large), bytes: large },
      { id: 'file_2', sha256: await sha256Hex(''), bytes: new Uint8Array() },
    ]
    contents = { ...some, cases: [{ ...first, files }, ...others] }
    lines = []
    for await (const line of writeLines(contents, madeAt)) lines.push(line)
  })

  async function taken(from: readonly string[]) {
    const taker = lineTaker()
    for (const line of from) taker.take(line)
    return await taker.done()
  }

  test('are read again as they were', async () => {
    const [one] = (await taken(lines)).contents.cases
    expect(one?.files?.map(({ id, bytes }) => [id, bytes.length])).toEqual([
      ['file_1', large.length],
      ['file_2', 0],
    ])
    expect(sameBytes(one?.files?.[0]?.bytes, large)).toBe(true)
  })

  test('are refused where a part is missing, doubled or in another place, or a file was left out', async () => {
    const part = (at: number) =>
      lines.flatMap((line, place) => (line.startsWith('{"part"') ? [place] : []))[at] ?? 0
    const [first, second] = [part(0), part(1)]
    const without = (place: number) => lines.filter((_, at) => at !== place)
    const swapped = lines.map((line, at) => lines[at === first ? second : at === second ? first : at] ?? line)
    const doubled = lines.flatMap((line, at) => (at === second ? [line, line] : [line]))
    const leftOut = lines.filter((line) => !line.startsWith('{"file":{"id":"file_2"'))
    for (const tried of [without(first), without(second), swapped, doubled, leftOut]) {
      await expect(taken(tried)).rejects.toThrow('not what was written')
    }
  })

  test.each([1, 2])(
    'of the form before there was a shelf, and before there were files, are still read: %d',
    async (form) => {
      const lines: string[] = []
      for await (const line of writeLines({ ...someContents(), shelf: [] }, madeAt)) lines.push(line)
      const first = lines[0]?.replace('"version":3', `"version":${form}`) ?? ''
      expect(first).toContain(`"version":${form}`)
      const last = lines.at(-1)?.replace(/,"shelf":"[0-9a-f]{64}"/, '') ?? ''
      expect(last).not.toContain('shelf')
      const read = await taken([first, ...lines.slice(1, -1), last])
      expect(read.contents).toEqual({ ...someContents(), shelf: [], cases: read.contents.cases })
      expect(read.contents.cases).toHaveLength(2)
    },
  )
})
