import { createHash } from 'node:crypto'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { gunzipSync, gzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BackupOpened, readBackup } from '#src/storage/vault/backup/readBackup.ts'
import { vaultRecipient } from '#src/storage/vault/backup/vaultStanza.ts'
import { writeBackup } from '#src/storage/vault/backup/writeBackup.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { newRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { aSealedVault, someContents } from '#tests/support/aBackup.ts'

const madeAt = '2026-11-28T17:00:00.000Z'
const contents = someContents()

type Bytes = Uint8Array<ArrayBuffer>
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const message = (opened: BackupOpened) =>
  opened.ok ? 'opened' : opened.because === 'wrong' ? 'wrong' : opened.message

let vault: Awaited<ReturnType<typeof aSealedVault>>
let force: { identity: string; recipient: string }
let file: Bytes
const open = (bytes: Bytes) => readBackup(bytes, { recoveryCode: vault.recoveryCode })

beforeAll(async () => {
  vault = await aSealedVault()
  const identity = await generateX25519Identity()
  force = { identity, recipient: await identityToRecipient(identity) }
  file = await writeBackup(contents, madeAt, { ...vault.sealed, forceKey: force.recipient })
})

/** A file sealed for the vault around any packed bytes. */
async function sealedAround(packed: Uint8Array, size = packed.length): Promise<Bytes> {
  const { Stanza } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(vaultRecipient(vault.sealed, size, Stanza))
  return new Uint8Array(await encrypter.encrypt(packed))
}
const sealedLines = (...lines: unknown[]) =>
  sealedAround(
    gzipSync(
      bytesOf(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')),
    ),
  )

describe('a backup is opened', () => {
  test('with the recovery code, and holds to the letter what was put in', async () => {
    expect(await open(file)).toEqual({ ok: true, madeAt, contents })
  })

  test('with the passphrase', async () => {
    const passphrase = 'five quiet words of mine'
    const kdf = { ...kdfOf['pbkdf2-sha-256'], iterations: 600_000 }
    const { sealed } = await aSealedVault({ passphrase, kdf })
    const backup = await writeBackup(contents, madeAt, sealed)

    expect(await readBackup(backup, { passphrase })).toEqual({ ok: true, madeAt, contents })
    expect(await readBackup(backup, { passphrase: 'five quiet words of yours' })).toEqual({
      ok: false,
      because: 'wrong',
    })
  })

  test('with a passkey of the vault', async () => {
    const prf = crypto.getRandomValues(new Uint8Array(32))
    const salt = crypto.getRandomValues(new Uint8Array(32))
    const { sealed } = await aSealedVault({ prf, salt, id: 'key-1', label: 'This laptop', credential: salt })
    const backup = await writeBackup(contents, madeAt, sealed)

    expect(await readBackup(backup, { prf })).toMatchObject({ ok: true, contents })
    expect(await readBackup(backup, { prf: salt })).toEqual({ ok: false, because: 'wrong' })
  })

  test('with the joined recovery key of the force, where the profile named it', async () => {
    expect(await readBackup(file, { forceIdentity: force.identity })).toEqual({ ok: true, madeAt, contents })
  })

  test('by the standard program with the force’s key alone, as packed lines of JSON', async () => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(force.identity)
    const lines = new TextDecoder()
      .decode(gunzipSync(await decrypter.decrypt(file)))
      .trim()
      .split('\n')

    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ backup: { format: 'spo-backup', version: 3, madeAt } })
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual([
      ...['backup', 'case', 'version', 'version', 'version', 'case', 'version', 'shelf', 'end'],
    ])
  })
})

describe('a backup is not opened', () => {
  test('with another recovery code', async () => {
    expect(await readBackup(file, { recoveryCode: newRecoveryCode() })).toEqual({
      ok: false,
      because: 'wrong',
    })
  })

  test('with another force’s key, nor with the force’s key where its profile named none', async () => {
    const refusal = 'This backup was made without this recovery key of the force, so it cannot open it.'
    const other = await readBackup(file, { forceIdentity: await generateX25519Identity() })
    const without = await writeBackup(contents, madeAt, vault.sealed)
    expect(message(other)).toBe(refusal)
    expect(message(await readBackup(without, { forceIdentity: force.identity }))).toBe(refusal)
  })

  test('after any of 1,000 changes of one bit, and each is told', async () => {
    const random = bits(1000, file.length * 8)
    const told: string[] = []
    for (const bit of random) {
      const changed = new Uint8Array(file)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      told.push(message(await open(changed)))
    }
    expect(told).toHaveLength(1000)
    expect(told.filter((each) => !/damaged|not a backup|newer version/.test(each))).toEqual([])
  })

  test('cut short anywhere, at steps of 4 KiB and by one byte, and that is said', async () => {
    const large = await writeBackup(someContents(6_500), madeAt, vault.sealed)
    const lengths = Array.from(
      { length: Math.floor((large.length - 1) / 4096) },
      (_, step) => (step + 1) * 4096,
    )
    const told: string[] = []
    for (const length of [...lengths, large.length - 1])
      told.push(message(await open(large.slice(0, length))))

    expect(lengths.length).toBeGreaterThan(50)
    expect(told.filter((each) => !each.startsWith('The end of this backup is missing'))).toEqual([])
    expect(message(await open(large))).toBe('opened')
  })

  test.each([1, 16, 65_552])('with %d bytes added at its end, and that is said', async (added) => {
    const longer = new Uint8Array(file.length + added)
    longer.set(file)
    expect(message(await open(longer))).toMatch(/^Something was added at the end of this backup/)
  })

  test.each([
    ['This file is empty.', ''],
    ['This file is a PDF, not a backup made by this app.', '%PDF-1.7'],
    [
      'This file is one application, not a backup. Import it from the list of applications.',
      '{"format":"spo-case"}',
    ],
    ['This file is not a backup made by this app.', 'age-encryption.org/v2\n'],
    [
      'The beginning of this backup is damaged, or its end is missing. Copy the file again.',
      'age-encryption.org/v1\n-> spo-vault 1',
    ],
  ])('%s', async (refusal, text) => {
    expect(message(await open(bytesOf(text)))).toBe(refusal)
  })

  test('where it is an age file of somebody else', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(force.recipient)
    const other = new Uint8Array(await encrypter.encrypt('{}'))
    const refusal = 'This file is encrypted, but it is not a backup made by this app.'
    expect(message(await open(other))).toBe(refusal)
    expect(message(await readBackup(other, { forceIdentity: force.identity }))).toBe(refusal)
  })

  test('by a version of the app that is older than the one that made it', async () => {
    const text = new TextDecoder('latin1').decode(file)
    const later = Uint8Array.from(text.replace('-> spo-vault 1 ', '-> spo-vault 2 '), (c) => c.charCodeAt(0))
    expect(message(await open(later))).toMatch(/newer version of this app. It was left as it is/)
    const inside = await sealedLines({
      backup: { format: 'spo-backup', version: 4, madeAt, of: 'something new' },
    })
    expect(message(await open(inside))).toMatch(/newer version of this app. It was left as it is/)
  })
})

describe('what somebody else has put into a file that the vault’s secret opens', () => {
  const first = { backup: { format: 'spo-backup', version: 1, madeAt, vault: 'vault-one', label: 'A' } }

  test.each<[string, unknown[], RegExp]>([
    ['nothing', [], /its last line is missing/],
    ['no end', [first], /its last line is missing/],
    [
      'a case before the first line',
      [{ case: { id: 'a', undo: [], redo: [] } }],
      /line 1 of it cannot be read/,
    ],
    [
      'a version without a case',
      [first, { version: { seq: 1, at: madeAt, kept: [], text: '{}' } }],
      /line 2/,
    ],
    ['a second first line', [first, first], /line 2 of it cannot be read/],
    ['a field that no backup has', [{ backup: { ...first.backup, more: 1 } }], /line 1 of it cannot be read/],
    ['a key that reaches the prototype', [first, '{"case":{"__proto__":{}}}'], /__proto__/],
    ['lists in lists', [first, `{"entry":${'['.repeat(50_000)}`], /nested more deeply/],
    [
      'a case that is lists in lists',
      [
        first,
        { case: { id: 'a', undo: [], redo: [] } },
        { version: { seq: 1, at: madeAt, kept: [], text: '['.repeat(50_000) } },
      ],
      /nested more deeply/,
    ],
    ['text that is no JSON', ['hello'], /cannot be read/],
  ])('is refused: %s', async (_, lines, refusal) => {
    expect(message(await open(await sealedLines(...lines)))).toMatch(refusal)
  })

  test('is refused where a sum does not fit, and the application is named', async () => {
    const changed = { ...contents, cases: contents.cases.map((each) => ({ ...each, id: `${each.id}x` })) }
    const lines = (await linesOf(contents)).map((line, at) =>
      at === 5 ? (caseLine(changed, 1) ?? line) : line,
    )
    expect(message(await open(await sealedLines(...lines)))).toBe(
      'This backup is not what was written: application 2 of 2 was changed.',
    )
  })

  test('is refused where a version was taken out', async () => {
    const lines = await linesOf(contents)
    expect(message(await open(await sealedLines(...lines.toSpliced(2, 1))))).toMatch(
      /application 1 of 2 was changed/,
    )
  })

  test('is refused where anything follows the end', async () => {
    const lines = await linesOf(contents)
    expect(message(await open(await sealedLines(...lines, lines.at(-1))))).toMatch(
      /line 10 of it cannot be read/,
    )
  })

  test('is refused where its bytes are no text or not packed', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(2000))
    expect(message(await open(await sealedAround(gzipSync(bytes))))).toMatch(/damaged/)
    expect(message(await open(await sealedAround(bytes)))).toMatch(/damaged/)
  })

  test('is stopped soon after the limit where it unpacks to a thousand times its size', async () => {
    const packed = gzipSync(new Uint8Array(64 * 1024 * 1024), { level: 9 })
    const limits = { total: 1024 * 1024, line: 32 * 1024 * 1024 }
    const opened = await readBackup(await sealedAround(packed), { recoveryCode: vault.recoveryCode }, limits)
    expect(packed.length * 1000).toBeLessThan(67_108_864)
    expect(message(opened)).toBe('This backup unpacks to more than any backup of this app does.')
  })
})

const caseLine = ({ cases }: typeof contents, place: number) => {
  const { versions: _, ...head } = cases[place] ?? { versions: [] }
  return { case: head }
}

async function linesOf(of: typeof contents): Promise<unknown[]> {
  const { writeLines } = await import('#src/storage/vault/backup/backupLines.ts')
  const lines: unknown[] = []
  for await (const line of writeLines(of, madeAt)) lines.push(JSON.parse(line))
  return lines
}

/** So many places of a bit, the same in every run for one length: from SHA-256 of a counter. */
function bits(count: number, of: number): number[] {
  return Array.from(
    { length: count },
    (_, turn) => createHash('sha256').update(`flip ${turn}`).digest().readUInt32BE(0) % of,
  )
}
