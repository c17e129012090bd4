import { caseWithActs } from '#scripts/bench/cases.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { newCaseKey } from '#src/storage/vault/store/cases.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import { newName } from '#src/storage/vault/store/newName.ts'
import type { IndexLine, OpenVault } from '#src/storage/vault/store/openVault.ts'
import { sealJson } from '#src/storage/vault/store/sealed.ts'
import { linesInShard } from '#src/storage/vault/store/shards.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { passphrase } from '#tests/browser/door.ts'
import { type Dump, dumpFrom } from './dump.ts'

/** The first training case with as many acts as make it so many bytes, at least. */
export function caseOfSize(bytes: number): CaseFile {
  for (let acts = 20; ; acts += 10) {
    const { training: _, ...file } = caseWithActs(acts)
    if (JSON.stringify(file).length >= bytes) return file
  }
}

/**
 * A vault with so many applications, each with its key and its line in the list; only the one given has a version that can be
 * opened, since the list reads none.
 */
export async function manyCases(number: number, file: CaseFile): Promise<Dump> {
  const now = () => new Date().toISOString()
  const database = openDatabase(`many-${Math.random()}`)
  const { vault } = await makeVault(database, { label: 'PC 1234', passphrase, kdf: kdfOf.argon2id, now })
  await vaultStore(vault).create({ case: file, typing: {}, notes: {} }, now())
  const [own] = await vaultStore(vault).list()
  const [head] = await database.read((tx) => tx.objectStore('cases').getAll())
  if (!own || !head) throw new Error('The case was not kept')
  const first: IndexLine = { key: head.key, summary: own }
  for (let shard = 0; shard * linesInShard < number; shard += 1) {
    const size = Math.min(linesInShard, number - shard * linesInShard)
    const lines = Array.from({ length: size }, (_, at) => lineOf(own, shard * linesInShard + at))
    await putShard(vault, shard, shard === 0 ? [first, ...lines.slice(1)] : lines)
  }
  return await dumpFrom(database)
}

const lineOf = (own: IndexLine['summary'], at: number): IndexLine => ({
  key: newName(),
  summary: { ...own, id: `case-${at}`, reference: `REF-${at}`, defendant: `Invented Person ${at}` },
})

async function putShard(vault: OpenVault, shard: number, lines: readonly IndexLine[]): Promise<void> {
  const { id } = vault.record
  const envelope = await sealJson(
    vault,
    { store: 'index', id: String(shard), seq: 2 },
    { lines, numbers: {} },
  )
  const heads = await Promise.all(
    lines.slice(shard === 0 ? 1 : 0).map(async ({ key }) => ({
      ...{ vault: id, key, seq: 1, shard },
      keys: [await newCaseKey(vault, key, 0)],
    })),
  )
  await vault.database.write(async (tx) => {
    for (const head of heads) await tx.objectStore('cases').put(head)
    await tx.objectStore('index').put({ ...envelope, vault: id, shard, seq: 2 })
  })
}
