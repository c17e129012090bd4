import type { PasskeyTold } from '#src/storage/vault/desk/desk.ts'
import type { NewPasskey } from '#src/storage/vault/store/changeKeys.ts'
import { newId } from '../ids.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Made = { ok: true; passkey: NewPasskey } | { ok: false; message: string }

const product = 'Stalking protection orders'
const fresh = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

const notMade = 'The passkey was not made. Try again, and finish what the browser asks for.'
const noSecret =
  'This passkey cannot open a vault: it gives no secret of its own. Use another one, or the passphrase.'

/**
 * Has the browser make a passkey that gives a secret for this app. `owner` is what the vault is called and `label` what this
 * passkey is. Nothing is sent anywhere.
 */
export async function makePasskey(owner: string, label: string): Promise<Made> {
  const salt = fresh(32)
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name: product },
        user: { id: fresh(16), name: owner, displayName: owner },
        challenge: fresh(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -8 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    if (!(made instanceof PublicKeyCredential)) return { ok: false, message: notMade }
    const credential = new Uint8Array(made.rawId)
    const prf = secretOf(made) ?? (await askPasskey([{ credential, salt }]))?.prf
    if (!prf) return { ok: false, message: noSecret }
    return { ok: true, passkey: { prf, credential, salt, id: newId('passkey'), label } }
  } catch {
    return { ok: false, message: notMade }
  }
}

/** Has the browser ask for one of these passkeys: which it was, and its secret; undefined where the person gave up. */
export async function askPasskey<T extends Pick<PasskeyTold, 'credential' | 'salt'>>(
  known: readonly T[],
): Promise<{ passkey: T; prf: Bytes } | undefined> {
  const evalByCredential = Object.fromEntries(
    known.map(({ credential, salt }) => [base64Url(credential), { first: salt }]),
  )
  try {
    const given = await navigator.credentials.get({
      publicKey: {
        challenge: fresh(32),
        allowCredentials: known.map(({ credential }) => ({ type: 'public-key', id: credential })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } },
      },
    })
    if (!(given instanceof PublicKeyCredential)) return undefined
    const name = base64Url(new Uint8Array(given.rawId))
    const passkey = known.find(({ credential }) => base64Url(credential) === name)
    const prf = secretOf(given)
    return passkey && prf && { passkey, prf }
  } catch {
    return undefined
  }
}

function secretOf(credential: PublicKeyCredential): Bytes | undefined {
  const secret = credential.getClientExtensionResults().prf?.results?.first
  if (!secret) return undefined
  return secret instanceof ArrayBuffer
    ? new Uint8Array(secret)
    : new Uint8Array(secret.buffer.slice(secret.byteOffset, secret.byteOffset + secret.byteLength))
}

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
