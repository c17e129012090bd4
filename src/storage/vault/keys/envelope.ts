import { gcm, newIv } from './gcm.ts'

/** Where a record stands. It opens at no other place, of no other number and under no other key. */
export type RecordPlace = {
  vault: string
  store: string
  id: string
  seq: number
  kid: string
  schema: number
}

/** A record as it is stored: `v` says how it is encrypted, `kid` by which key. */
export type Envelope = { v: 1; kid: string; iv: Uint8Array<ArrayBuffer>; ct: Uint8Array<ArrayBuffer> }

/** What is stored is not what was saved here: it was changed, moved, put back from an earlier day, or it is damaged. */
export class RecordTampered extends Error {
  override readonly name = 'RecordTampered'
  constructor(options?: ErrorOptions) {
    super(
      'Part of what is kept in this vault is damaged or was changed from outside, so it was not opened.',
      options,
    )
  }
}

/** What was opened; undefined where it was changed or is damaged. Other faults stay. */
export async function unlessTampered<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening
  } catch (fault) {
    if (fault instanceof RecordTampered) return undefined
    throw fault
  }
}

/** The record was written by a newer version of this app, in a way that this one does not know. */
export class RecordTooNew extends Error {
  override readonly name = 'RecordTooNew'
  constructor() {
    super(
      'Part of this vault was saved by a newer version of this app. Reload this page to get that version.',
    )
  }
}

const lengthBytes = 4

/**
 * Encrypts `plain` for one place, under a fresh iv, padded to a multiple of `block` bytes, so that its size tells little.
 * Throws RangeError for a block that is not a whole number above 0.
 */
export async function seal(
  key: CryptoKey,
  place: RecordPlace,
  plain: Uint8Array<ArrayBuffer>,
  block = 4096,
): Promise<Envelope> {
  const iv = newIv()
  const ct = await crypto.subtle.encrypt(gcm(iv, aadOf(place)), key, padded(plain, block))
  return { v: 1, kid: place.kid, iv, ct: new Uint8Array(ct) }
}

/**
 * The bytes that were sealed for this very place. Throws RecordTooNew for a way of encrypting that is not known here, and
 * RecordTampered for everything else that does not fit.
 */
export async function open(
  key: CryptoKey,
  place: RecordPlace,
  envelope: Envelope,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if (envelope.v > 1) throw new RecordTooNew()
    if (envelope.v !== 1 || envelope.kid !== place.kid || envelope.iv.length !== 12)
      throw new RecordTampered()
    const opened = await crypto.subtle.decrypt(gcm(envelope.iv, aadOf(place)), key, envelope.ct)
    return unpadded(opened)
  } catch (cause) {
    throw cause instanceof RecordTooNew ? cause : new RecordTampered({ cause })
  }
}

const aadOf = ({ vault, store, id, seq, kid, schema }: RecordPlace) => [1, vault, store, id, seq, kid, schema]

function padded(plain: Uint8Array<ArrayBuffer>, block: number): Uint8Array<ArrayBuffer> {
  if (!Number.isSafeInteger(block) || block < 1) throw new RangeError('A block is a whole number of bytes')
  const bytes = new Uint8Array(Math.ceil((lengthBytes + plain.length) / block) * block)
  new DataView(bytes.buffer).setUint32(0, plain.length)
  bytes.set(plain, lengthBytes)
  return bytes
}

function unpadded(bytes: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const length = new DataView(bytes).getUint32(0)
  if (length > bytes.byteLength - lengthBytes) throw new RecordTampered()
  return new Uint8Array(bytes.slice(lengthBytes, lengthBytes + length))
}
