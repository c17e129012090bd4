import { unwrapKey } from '#src/storage/vault/keys/caseKey.ts'
import { open } from '#src/storage/vault/keys/envelope.ts'
import { caseKeyPlace } from '#src/storage/vault/store/cases.ts'
import { schemaOfRecords } from '#src/storage/vault/store/records.ts'
import { unlockVault, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { passphrase } from '#tests/browser/door.ts'
import { toldHits } from '../browser/searchProfile.ts'
import { count } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { databaseOf } from './dump.ts'
import { type MarkedJourney, markedJourney } from './markedJourney.ts'
import { markCount } from './marks.ts'

/** What the disk keeps of a case that was typed through the whole wizard into a vault. */
export const markRows: readonly Row[] = [
  longRow(11, `Search of the whole profile for ${markCount} marks typed through the wizard`, marks),
  longRow(12, 'Search of the whole profile for every key in the clear', keys),
  longRow(15, 'A case deleted for good, tried with all keys that are left', deleted),
]

const mebibytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

const searched = ({ looks }: MarkedJourney): string => {
  const last = looks.at(-1)?.marks
  return `${looks.map(({ when }) => when).join(', ')}: every file of the profile each time, at last ${count(last?.files ?? 0)} files and ${mebibytes(last?.bytes ?? 0)}, as UTF-8 and UTF-16LE`
}

async function marks() {
  const made = await markedJourney()
  const hits = made.looks.flatMap(({ when, marks: found }) =>
    toldHits(found.hits).map((hit) => `${when}, ${hit}`),
  )
  return {
    tried: `${made.marks.length} marks and one more just before a kill; ${searched(made)}; files that are packed are searched as they are`,
    figure: `${hits.length} found; a text left in the clear on purpose was found`,
    faults: [
      ...hits,
      ...(made.controlFound ? [] : ['the search does not find a text that was left in the clear']),
      ...(made.marks.length === markCount ? [] : [`only ${made.marks.length} marks were made`]),
      ...(made.shown >= markCount - 5
        ? []
        : [`the app shows only ${made.shown} of the marks: not all were typed`]),
    ],
  }
}

async function keys() {
  const made = await markedJourney()
  const hits = made.looks.flatMap(({ when, keys: found }) =>
    toldHits(found.hits).map((hit) => `${when}, ${hit}`),
  )
  return {
    tried: `the passphrase, the recovery code, what the passphrase gives, the vault key, the keys of the case, index, record and signatures as bytes; ${searched(made)}`,
    figure: `${hits.length} found`,
    faults: hits,
  }
}

async function deleted() {
  const { before, after, copyAfter } = await markedJourney()
  const [head] = before.cases
  const database = await databaseOf(after)
  const left = await database.read(async (tx) => ({
    cases: await tx.objectStore('cases').count(),
    versions: await tx.objectStore('versions').count(),
  }))
  const inCopy = copyAfter.cases.length + copyAfter.versions.length
  const opened = await openedWithAllKeys(before, database)
  return {
    tried: `its key and ${before.versions.length} versions in the store and in its second copy after; each record of before with each key that the vault still holds, in Node. What the browser’s own files keep of the wrapped key until it clears them is out of reach of a page`,
    figure: `${left.cases} keys, ${left.versions} versions left, ${opened} records opened`,
    faults: [
      ...(head === undefined || before.versions.length === 0 ? ['there was no case to delete'] : []),
      ...(left.cases > 0 ? ['its key is still there'] : []),
      ...(left.versions > 0 ? ['versions are still there'] : []),
      ...(inCopy > 0 ? ['its key or versions are still in the second copy'] : []),
      ...(copyAfter.vaults.length === 0 ? ['there is no second copy of the vault'] : []),
      ...(opened > 0 ? [`${opened} records were opened`] : []),
    ],
  }
}

/** How many records of before open with any key of the vault as it is now. */
async function openedWithAllKeys(
  before: MarkedJourney['before'],
  database: Awaited<ReturnType<typeof databaseOf>>,
): Promise<number> {
  const [record] = await vaultRecords(database)
  const now = () => new Date().toISOString()
  const unlocked = record && (await unlockVault(database, { id: record.id, secret: { passphrase }, now }))
  if (!unlocked?.ok) throw new Error('The vault does not open after the case was deleted')
  const { vault } = unlocked
  const heads = await database.read((tx) => tx.objectStore('cases').getAll())
  const ofCases = heads.flatMap(({ key, keys: own }) =>
    own.map(({ epoch, wrapped }) => unwrapKey(vault.vaultKey, caseKeyPlace(vault, key, epoch), wrapped)),
  )
  const every = [vault.vaultKey, ...vault.keys.values(), ...(await Promise.all(ofCases))]
  const versions = await (await databaseOf(before)).read((tx) => tx.objectStore('versions').getAll())
  let opened = 0
  for (const { key, seq, ...envelope } of versions) {
    const place = {
      vault: vault.record.id,
      store: 'versions',
      id: key,
      seq,
      kid: envelope.kid,
      schema: schemaOfRecords,
    }
    for (const each of every) {
      const text = await open(each, place, envelope).catch(() => undefined)
      if (text) opened += 1
    }
  }
  return opened
}
