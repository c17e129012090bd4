import { Refusal } from '../restore/jsonReader.ts'
import { scanJson } from '../restore/scanJson.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { isSigned } from '../vault/keys/signing.ts'
import { type Container, container, handOverForm, handOverLimits, mostUnpacked } from './container.ts'
import { outsideOf } from './handOverProblem.ts'
import { hasHiddenMarks } from './hiddenMarks.ts'
import { inflated } from './inflated.ts'
import { unpadded } from './padding.ts'
import { payloadProblem } from './payloadProblem.ts'
import { cardHolds } from './signedCard.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The key of one file, which the vault takes out of its header; or why there is none. */
export type FileKey = { ok: true; key: Bytes } | { ok: false; because: 'notForMe' | 'damaged' | 'noCard' }

/** What stands in a file that is whole and holds in itself; whether its sender is known is for the vault to say. Or why it was left. */
export type HandOverRead = { ok: true; container: Container } | { ok: false; message: string }

const noKey = {
  notForMe:
    'This file is not for you: it was encrypted for other people, or for a card that you no longer have.',
  damaged:
    'The beginning of this file is damaged or was changed, so nothing of it was taken. Ask for it again.',
  noCard:
    'You have no contact card yet, so no file can be for you. Make your card and give it to the sender first.',
} as const
const damaged =
  'This file is damaged or was changed on its way, so nothing of it was taken. Copy it again, or ask for it again.'
const newer =
  'This file was made by a newer version of this app. It was left as it is. Reload this page to get that version.'
const unknown =
  'This file says something that this version of the app does not know, so nothing of it was taken. Reload this page, or ask for it again.'
const notFitting = 'What is inside this file is not what this app writes, so nothing of it was taken.'
const changed =
  'The signature in this file does not hold: what is inside is not what its sender signed. Nothing of it was taken. Ask the sender for it again, in another way.'
const hidden = 'The names in this file hold marks that cannot be seen, so nothing of it was taken.'

/**
 * Opens a file from outside and checks all of it. Nothing is stored, and no key of the vault comes near: `fileKeyOf` is given the
 * header of the file and answers with the key of this one file. Never rejects but with what `fileKeyOf` rejects with.
 */
export async function readHandOver(
  file: Bytes,
  fileKeyOf: (header: Bytes) => Promise<FileKey>,
): Promise<HandOverRead> {
  const outside = outsideOf(file)
  if (!outside.ok) return outside
  const fileKey = await fileKeyOf(outside.header)
  if (!fileKey.ok) return { ok: false, message: noKey[fileKey.because] }
  try {
    const plain = unpadded(await decrypted(file, fileKey.key))
    if (!plain) throw new Refusal(damaged)
    return { ok: true, container: await readText(inflated(plain, mostUnpacked)) }
  } catch (cause) {
    return { ok: false, message: cause instanceof Refusal ? cause.message : damaged }
  }
}

async function decrypted(file: Bytes, key: Bytes): Promise<Uint8Array> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: () => key })
  return await decrypter.decrypt(file)
}

async function readText(text: string): Promise<Container> {
  const scanned = scanJson(text, handOverLimits)
  if (!scanned.ok) throw new Refusal(scanned.message)
  const json: unknown = JSON.parse(text)
  const read = container.safeParse(json)
  if (!read.success) throw new Refusal(whyNot(json, read.error.issues))
  const { signature, ...unsigned } = read.data
  // What the schema would leave out or change was not signed like this.
  if (canonicalJson(read.data) !== text) throw new Refusal(unknown)
  const { from, to } = unsigned
  if (!(await cardHolds(from)) || !(await isSigned(from.key, canonicalJson(unsigned), signature)))
    throw new Refusal(changed)
  const names = [from.name, from.organisation, from.rank ?? '', ...to.map(({ name }) => name)]
  if (names.some(hasHiddenMarks)) throw new Refusal(hidden)
  const problem = await payloadProblem(unsigned)
  if (problem) throw new Refusal(problem)
  return read.data
}

type Issue = { code?: string | undefined; errors?: unknown }

function whyNot(json: unknown, issues: readonly Issue[]): string {
  if (isNewer(json)) return newer
  return issues.some(({ code }) => code === 'unrecognized_keys') ? unknown : notFitting
}

function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('type' in json) || !('schemaVersion' in json))
    return false
  return (
    json.type === handOverForm.type &&
    typeof json.schemaVersion === 'number' &&
    json.schemaVersion > handOverForm.schemaVersion
  )
}
