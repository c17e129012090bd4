import '#src/domain/case/zodConfig.ts'
import type { Identity, Recipient, Stanza } from 'age-encryption'
import { z } from 'zod/mini'
import { Refusal } from '#src/storage/restore/jsonReader.ts'
import { gcm, newIv } from '../keys/gcm.ts'
import { toHex } from '../keys/hex.ts'
import { type GivenSecret, openSlot, type Slot } from '../keys/slots.ts'
import { fromBase64, toBase64 } from './base64.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The vault that a backup is of: its slots travel with the file, so that what opens the vault opens the file. */
export type BackedUpVault = { vault: string; slots: readonly Slot[]; vaultKey: CryptoKey }

/** What the header of a backup tells without any secret: how many bytes are inside, by which damage is told apart. */
export type StanzaSeen = { size?: number }

const type = 'spo-vault'
const version = 1

const bytes = z.pipe(z.string(), z.transform(fromBase64))
const kdf = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('argon2id'),
    memory: z.number(),
    iterations: z.number(),
    parallelism: z.number(),
  }),
  z.strictObject({ name: z.literal('pbkdf2-sha-256'), iterations: z.number() }),
])
const slot = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), kdf, salt: bytes, wrapped: bytes }),
  z.strictObject({ kind: z.literal('recovery'), salt: bytes, wrapped: bytes }),
  z.strictObject({
    kind: z.literal('passkey'),
    id: z.string(),
    label: z.string(),
    credential: bytes,
    salt: bytes,
    wrapped: bytes,
  }),
])
const body = z.strictObject({
  vault: z.string(),
  slots: z.array(slot).check(z.maxLength(100)),
  iv: bytes,
  ct: bytes,
})

/** Bound to the vault and to the size of what is inside. */
const params = (iv: Bytes, vault: string, size: number) => gcm(iv, [version, vault, 'backup', size])

/** Writes the stanza of the vault into the header of a backup whose packed contents have `size` bytes. */
export function vaultRecipient(
  { vault, slots, vaultKey }: BackedUpVault,
  size: number,
  stanza: new (args: string[], body: Uint8Array) => Stanza,
): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const iv = newIv()
      const ct = await crypto.subtle.encrypt(params(iv, vault, size), vaultKey, new Uint8Array(fileKey))
      const json = JSON.stringify({ vault, slots, iv, ct: new Uint8Array(ct) }, asBase64)
      const text = new TextEncoder().encode(json)
      return [new stanza([type, String(version), String(size), await checkOf(text)], text)]
    },
  }
}

/**
 * Finds the stanza of a vault and opens it with a secret of that vault, or, without one, only looks. What it sees is told to
 * `seen`. Throws Refusal for a stanza that is damaged or too new.
 */
export function vaultIdentity(secret: GivenSecret | undefined, seen: StanzaSeen): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const ours = stanzas.find(({ args }) => args[0] === type)
      if (!ours) return null
      const { size, read } = await readStanza(ours)
      seen.size = size
      return (secret && (await unwrapped(read, size, secret))) ?? null
    },
  }
}

const damaged = new Refusal(
  'This backup is damaged at its beginning, so it was not opened. Use another copy of it.',
)
const newer =
  'This backup was made by a newer version of this app. It was left as it is. Restore it with the newer version.'

async function readStanza({
  args,
  body: text,
}: Stanza): Promise<{ size: number; read: z.infer<typeof body> }> {
  const [, form, size = '', check] = args
  if (/^[1-9]\d{0,3}$/.test(form ?? '') && Number(form) > version) throw new Refusal(newer)
  const isWhole = form === String(version) && /^\d{1,10}$/.test(size) && (await checkOf(text)) === check
  const read = isWhole ? body.safeParse(jsonOf(text)) : undefined
  if (!read?.success) throw damaged
  return { size: Number(size), read: read.data }
}

function jsonOf(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text))
  } catch {
    return undefined
  }
}

async function unwrapped(
  { vault, slots, iv, ct }: z.infer<typeof body>,
  size: number,
  secret: GivenSecret,
): Promise<Bytes | undefined> {
  for (const each of slots) {
    const vaultKey = await openSlot(vault, each, secret, 'work')
    if (!vaultKey) continue
    try {
      return new Uint8Array(await crypto.subtle.decrypt(params(iv, vault, size), vaultKey, ct))
    } catch {
      throw damaged
    }
  }
  return undefined
}

/** Tells damage from a wrong secret: the first 16 hex digits of the SHA-256. It protects from nothing else. */
async function checkOf(text: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(text))
  return toHex(new Uint8Array(hash)).slice(0, 16)
}

const asBase64 = (_: string, value: unknown) => (value instanceof Uint8Array ? toBase64(value) : value)
