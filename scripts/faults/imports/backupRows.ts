import { gzipSync } from 'node:zlib'
import { backupForm } from '#src/storage/vault/backup/contents.ts'
import { largestBackup } from '#src/storage/vault/backup/fileProblem.ts'
import { readBackup } from '#src/storage/vault/backup/readBackup.ts'
import { writeBackup } from '#src/storage/vault/backup/writeBackup.ts'
import { open, RecordTooNew, seal } from '#src/storage/vault/keys/envelope.ts'
import { newVaultKey } from '#src/storage/vault/keys/vaultKey.ts'
import { aSealedVault, someContents } from '#tests/support/aBackup.ts'
import { longest, milliseconds, quickestOfThree } from '../figures.ts'
import { type Row, row } from '../row.ts'
import { aForger, type Forger } from './sealedAround.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Attempt = { name: string; message: string | undefined; taken: number }

/** The same attacks as on a case file, in a backup that was sealed with a secret of its vault. */
export const backupRows: readonly Row[] = [
  row(33, 'Nesting of 10,000 to 1,000,000 levels in a backup', deepNesting),
  row(34, 'Keys and numbers made to do harm in a backup', harmfulKeys),
  row(35, 'Too large, empty or of another kind, as a backup', otherKinds),
  row(39, 'Backup or record of a future version', futureVersions),
]

const madeAt = '2026-11-28T17:00:00.000Z'
const first = (version = 1) => ({ backup: { format: 'spo-backup', version, madeAt, vault: 'v', label: 'l' } })

async function attempt(
  name: string,
  file: Bytes,
  { recoveryCode }: Pick<Forger, 'recoveryCode'>,
): Promise<Attempt> {
  const { result: opened, taken } = await quickestOfThree(() => readBackup(file, { recoveryCode }))
  const message = opened.ok ? undefined : opened.because === 'wrong' ? 'wrong' : opened.message
  return { name, message, taken }
}

async function forged(
  forger: Forger,
  lines: readonly (readonly [name: string, line: string])[],
): Promise<Attempt[]> {
  const tried: Attempt[] = []
  for (const [name, line] of lines) {
    const packed = gzipSync(`${JSON.stringify(first())}\n${line}\n`)
    tried.push(await attempt(name, await forger.around(packed), forger))
  }
  return tried
}

const unlessRefused = ({ name, message }: Attempt): string[] =>
  message !== undefined && /^(?:This|The|Something) [^{}<>]*\.$/.test(message)
    ? []
    : [`${name}: ${message ?? 'was opened'}`]

async function deepNesting() {
  const most = 200
  const depths = [10_000, 100_000, 1_000_000]
  const lines = depths.map((depth) => [`${depth} lists`, `{"case":${'['.repeat(depth)}`] as const)
  const tried = await forged(await aForger(), lines)
  const slow = tried.filter(({ taken }) => taken > most)
  return {
    tried: `${tried.length} backups in Node; each refused before it is parsed, in ${most} ms, the opening included`,
    figure: `slowest ${milliseconds(longest(tried.map(({ taken }) => taken)))}`,
    faults: tried.flatMap(unlessRefused),
    slow: slow.map(({ name, taken }) => `${name} took ${milliseconds(taken)}`),
  }
}

async function harmfulKeys() {
  const version = (text: string) => JSON.stringify({ version: { seq: 1, at: madeAt, kept: [], text } })
  const head = '"id":"c","undo":[],"redo":[]'
  const tried = await forged(await aForger(), [
    ['__proto__', `{"case":{${head},"__proto__":{"polluted":true}}}`],
    ['constructor.prototype', `{"case":{${head},"constructor":{"prototype":{"polluted":true}}}}`],
    ['the same key twice', `{"case":{${head},"id":"d"}}`],
    ['toJSON', `{"case":{${head},"toJSON":"x"}}`],
    ['a number too large', '{"case":{"id":"c","undo":[1e999],"redo":[]}}'],
    [
      '__proto__ inside a version',
      `{"case":{${head}}}\n${version('{"case":{"__proto__":{"polluted":true}}}')}`,
    ],
  ])
  const polluted = Reflect.has({}, 'polluted') ? ['every object has “polluted” now'] : []
  return {
    tried: `${tried.length} backups in Node, each refused`,
    figure: `${tried.length} of ${tried.length} refused`,
    faults: [...tried.flatMap(unlessRefused), ...polluted],
  }
}

async function otherKinds() {
  const { recoveryCode, sealed } = await aSealedVault()
  const good = await writeBackup(someContents(), madeAt, sealed)
  const bytes = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'))
  const large = new Uint8Array(largestBackup + 1)
  large.set(good)
  const files: Record<string, Bytes> = {
    '200 MiB and one byte': large,
    '0 bytes': new Uint8Array(),
    'a PDF': bytes('%PDF-1.7\n'),
    'a zip': bytes('PK\u0003\u0004'),
    gzip: bytes('\u001f\u008b\u0008'),
    'an application': bytes('{"format":"spo-case","version":1}'),
    'the beginning of an age file': bytes('age-encryption.org/v1\n'),
    'a backup and one more byte': new Uint8Array([...good, 0]),
    'a backup without its last byte': good.slice(0, -1),
  }
  const tried: Attempt[] = []
  for (const [name, file] of Object.entries(files)) tried.push(await attempt(name, file, { recoveryCode }))
  const whole = await attempt('the backup itself', good, { recoveryCode })
  return {
    tried: `${tried.length} files in Node, each refused; the backup itself opens`,
    figure: `${tried.length} of ${tried.length} refused`,
    faults: [
      ...tried.flatMap(unlessRefused),
      ...(whole.message === undefined ? [] : [`${whole.name}: ${whole.message}`]),
    ],
  }
}

async function futureVersions() {
  const forger = await aForger()
  const packed = gzipSync(`${JSON.stringify(first(backupForm.version + 1))}\n`)
  const tried = [
    await attempt('a newer backup', await forger.around(packed), forger),
    ...(await forged(forger, [['a line of an unknown kind', '{"omen":{"black":true}}']])),
  ]
  return {
    tried:
      'a backup of the next version, one with an unknown line, and a record encrypted in an unknown way, in Node',
    figure: `${tried.length + 1} of ${tried.length + 1} refused`,
    faults: [...tried.flatMap(unlessRefused), ...(await newerRecordFaults())],
  }
}

/** A record of a way of encrypting that is not known yet is told from a damaged one. */
async function newerRecordFaults(): Promise<string[]> {
  const key = await newVaultKey()
  const place = { vault: 'v', store: 'versions', id: 'c', seq: 1, kid: 'k', schema: 1 }
  const envelope = await seal(key, place, new Uint8Array(8))
  const newer = Object.assign({ ...envelope }, { v: 2 })
  const refusal: unknown = await open(key, place, newer).catch((fault: unknown) => fault)
  return refusal instanceof RecordTooNew ? [] : ['a record of a newer version was not refused as that']
}
