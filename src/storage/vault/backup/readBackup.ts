import { Refusal } from '#src/storage/restore/jsonReader.ts'
import type { GivenSecret } from '../keys/slots.ts'
import { type BackupRead, lineTaker, longestLine } from './backupLines.ts'
import { fileProblem, headerLength } from './fileProblem.ts'
import { type InflateLimits, lineInflater } from './lineInflater.ts'
import { type StanzaSeen, vaultIdentity } from './vaultStanza.ts'

/** What opens a backup: a secret of the vault that it was made of, or the joined secret key of the force. */
export type BackupKey = GivenSecret | { forceIdentity: string }

export type BackupOpened =
  | ({ ok: true } & BackupRead)
  | { ok: false; because: 'wrong' }
  | { ok: false; because: 'refused'; message: string }

/** 1 GiB unpacked: a case of 200 KB with all its versions has 4 MB. */
const backupLimits: InflateLimits = { total: 1024 * 1024 * 1024, line: longestLine }

/** The form of an age file: a nonce, then blocks, each with its tag; in bytes. */
const [nonce, block, tag] = [16, 64 * 1024, 16]

const damaged = 'This backup is damaged, so nothing of it was restored. Use another copy of it.'
const cut = 'The end of this backup is missing, so nothing of it was restored. Copy the file again.'
const longer =
  'Something was added at the end of this backup, so nothing of it was restored. Use another copy of it.'
const notOurs = 'This file is encrypted, but it is not a backup made by this app.'
const notTheForces = 'This backup was made without this recovery key of the force, so it cannot open it.'

/**
 * Opens a backup and reads all of it; nothing is stored. `wrong`: the secret is not one of the vault’s. `refused`: the message
 * says what is wrong with the file. Rejects with SlotBelowFloor and DerivationFailed.
 */
export async function readBackup(
  file: Uint8Array<ArrayBuffer>,
  key: BackupKey,
  limits = backupLimits,
): Promise<BackupOpened> {
  const problem = fileProblem(file)
  if (problem) return refused(problem)
  const seen: StanzaSeen = {}
  try {
    const payload = await openHeader(file, key, seen)
    if (!payload) return notOpened(key, seen)
    const odd = sizeProblem(file, seen)
    return odd ? refused(odd) : { ok: true, ...(await readPayload(payload, limits)) }
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.message)
    if (isOfTheSecret(cause)) throw cause
    return refused(damaged)
  }
}

const refused = (message: string): BackupOpened => ({ ok: false, because: 'refused', message })

/** Faults that say nothing of the file. */
const isOfTheSecret = (cause: unknown) =>
  cause instanceof Error && (cause.name === 'SlotBelowFloor' || cause.name === 'DerivationFailed')

type Payload = ReadableStream<Uint8Array>

/** The payload of the file, still packed; undefined where the key does not open it. */
async function openHeader(
  file: Uint8Array<ArrayBuffer>,
  key: BackupKey,
  seen: StanzaSeen,
): Promise<Payload | undefined> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  const isForce = 'forceIdentity' in key
  decrypter.addIdentity(vaultIdentity(isForce ? undefined : key, seen))
  if (isForce) decrypter.addIdentity(key.forceIdentity)
  try {
    return await decrypter.decrypt(sliced(file))
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith('no identity matched')) return undefined
    throw cause
  }
}

function notOpened(key: BackupKey, { size }: StanzaSeen): BackupOpened {
  if (size === undefined) return refused(notOurs)
  return 'forceIdentity' in key ? refused(notTheForces) : { ok: false, because: 'wrong' }
}

/** Its own header says how much is inside: less is a file cut short, more has something added. */
function sizeProblem(file: Uint8Array, { size }: StanzaSeen): string | undefined {
  if (size === undefined) return notOurs
  const whole = (headerLength(file) ?? 0) + nonce + size + tag * Math.max(1, Math.ceil(size / block))
  if (file.length === whole) return undefined
  return file.length < whole ? cut : longer
}

async function readPayload(payload: Payload, limits: InflateLimits): Promise<BackupRead> {
  const taker = lineTaker()
  const inflater = lineInflater(taker.take, limits)
  const reader = payload.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) inflater.push(part.value)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  inflater.end()
  return await taker.done()
}

/** As small parts, so that the file is gone through no faster than it is read. */
function sliced(file: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= file.length) return controller.close()
      controller.enqueue(file.subarray(at, at + block))
      at += block
    },
  })
}
