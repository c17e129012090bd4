import { firstCase } from '#scripts/bench/cases.ts'
import { newWrappedKey, rewrapKey, unwrapKey } from '#src/storage/vault/keys/caseKey.ts'
import { type Envelope, open, type RecordPlace, seal } from '#src/storage/vault/keys/envelope.ts'
import { toHex } from '#src/storage/vault/keys/hex.ts'
import { asWorkingKey, newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'
import { count } from '../figures.ts'
import { longRow, type Row, row } from '../row.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Encrypted records that somebody with the disk has changed, moved or put back. */
export const recordRows: readonly Row[] = [
  row(16, 'Flipped bits in an encrypted record', flippedBits),
  row(17, 'Records of two cases, stores, vaults or keys swapped', swapped),
  row(18, 'One record put back from an earlier version', putBack),
  longRow(19, 'The same iv used twice', repeatedIvs),
]

const place: RecordPlace = {
  vault: 'v1',
  store: 'versions',
  id: 'case-1',
  seq: 7,
  kid: 'case-1/1',
  schema: 1,
}
const text = (): Bytes => new TextEncoder().encode(JSON.stringify(firstCase()))

async function newKey(): Promise<CryptoKey> {
  return asWorkingKey(await newVaultKey())
}

/** Whether what is opened at a place is anything at all. */
async function opens(key: CryptoKey, at: RecordPlace, envelope: Envelope): Promise<boolean> {
  return open(key, at, envelope).then(
    () => true,
    () => false,
  )
}

const flips = 2_000

async function flippedBits() {
  const key = await newKey()
  const envelope = await seal(key, place, text())
  let accepted = 0
  for (let flip = 0; flip < flips; flip += 1)
    if (await opens(key, place, flipped(envelope, flip))) accepted += 1
  const whole = await opens(key, place, envelope)
  const kib = Math.round(envelope.ct.length / 1024)
  return {
    tried: `${count(flips)} single bits at random places of a record of ${kib} KiB and of its iv, in Node`,
    figure: `${accepted} accepted`,
    faults: [
      ...(accepted > 0 ? [`${accepted} were accepted`] : []),
      ...(whole ? [] : ['the whole record does not open']),
    ],
  }
}

/** Every tenth flip is in the iv, for it is small. */
function flipped({ v, kid, iv, ct }: Envelope, flip: number): Envelope {
  const changed = { v, kid, iv: new Uint8Array(iv), ct: new Uint8Array(ct) }
  const bytes = flip % 10 === 0 ? changed.iv : changed.ct
  const at = Math.floor(Math.random() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8))
  return changed
}

async function swapped() {
  const vaultKey = await newKey()
  const other = await newKey()
  const first = { vault: 'v1', use: 'case', id: 'case-1', epoch: 1 }
  const { key, wrapped } = await newWrappedKey(vaultKey, first)
  const { key: otherKey } = await newWrappedKey(vaultKey, { ...first, id: 'case-2' })
  const envelope = await seal(key, place, text())
  const records: [string, CryptoKey, RecordPlace][] = [
    ['another case', key, { ...place, id: 'case-2' }],
    ['another store', key, { ...place, store: 'index' }],
    ['another vault', key, { ...place, vault: 'v2' }],
    ['another key’s name', key, { ...place, kid: 'case-1/2' }],
    ['another schema', key, { ...place, schema: 2 }],
    ['another case’s key', otherKey, place],
  ]
  const keys: [string, CryptoKey, typeof first][] = [
    ['a key of another case', vaultKey, { ...first, id: 'case-2' }],
    ['a key of another use', vaultKey, { ...first, use: 'index' }],
    ['a key of another vault', vaultKey, { ...first, vault: 'v2' }],
    ['a key of another epoch', vaultKey, { ...first, epoch: 2 }],
    ['a key under another vault key', other, first],
  ]
  const faults: string[] = []
  for (const [name, with_, at] of records)
    if (await opens(with_, at, envelope)) faults.push(`${name} was accepted`)
  for (const [name, with_, at] of keys)
    if (await succeeds(unwrapKey(with_, at, wrapped))) faults.push(`${name} was accepted`)
  if (await succeeds(rewrapKey(other, vaultKey, first, wrapped))) faults.push('a foreign key was renewed')
  if (!(await opens(key, place, envelope))) faults.push('the record does not open at its own place')
  const all = records.length + keys.length + 1
  return {
    tried: `a record and its wrapped key at ${all} places that are not theirs, in Node`,
    figure: `${all - faults.length} of ${all} refused`,
    faults,
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

async function putBack() {
  const key = await newKey()
  const versions = await Promise.all(
    Array.from({ length: 20 }, (_, at) => seal(key, { ...place, seq: at + 1 }, text())),
  )
  const newest = { ...place, seq: versions.length }
  const accepted: number[] = []
  for (const [at, envelope] of versions.slice(0, -1).entries())
    if (await opens(key, newest, envelope)) accepted.push(at + 1)
  return {
    tried: `each of ${versions.length - 1} earlier versions of a case in the place of its newest, in Node`,
    figure: `${accepted.length} accepted`,
    faults: accepted.map((seq) => `version ${seq} was accepted`),
  }
}

const seals = 100_000

async function repeatedIvs() {
  const key = await newKey()
  const plain = new TextEncoder().encode('x')
  const seen = new Set<string>()
  for (let seq = 1; seq <= seals; seq += 500) {
    const batch = Array.from({ length: 500 }, (_, at) => seal(key, { ...place, seq: seq + at }, plain, 64))
    for (const { iv } of await Promise.all(batch)) seen.add(toHex(iv))
  }
  const repeats = seals - seen.size
  return {
    tried: `${count(seals)} records sealed one after another by the app’s own function, in Node, not saved`,
    figure: `${repeats} repeats`,
    faults: repeats > 0 ? [`${repeats} repeats`] : [],
  }
}
