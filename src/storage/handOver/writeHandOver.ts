import type { Recipient, Stanza } from 'age-encryption'
import { Refusal } from '../restore/jsonReader.ts'
import { scanJson } from '../restore/scanJson.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import type { Signer } from '../vault/keys/signing.ts'
import { type Container, handOverLimits, largestHandOver, mostUnpacked } from './container.ts'
import { padded } from './padding.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What stands in the header of each hand-over file besides its recipients: the form, and how many bytes are inside. */
export const handOverStanza = { type: 'spo-handover', version: 1 } as const

/** Blocks to which what is inside is filled up, in bytes. A share must not tell by its size how many conditions there are. */
const blocks = { share: 64 * 1024, other: 4 * 1024 } as const

/** "spo-handover-4f7a09c2.age": nothing of what is inside, but what tells it from other files. */
export const handOverName = (id: string): string => `spo-handover-${id.slice(0, 8)}.age`

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

const tooLarge = (bytes: number) =>
  new Refusal(
    `This file would have ${inMegabytes(bytes)}, and a hand-over file can have 25 MB at most. Leave out large exhibits, and give them another way.`,
  )
const tooMuch = new Refusal(
  'There is more in this application than one hand-over file can hold: some 1,500 acts, or 64 MB before it is packed. Leave out exhibits, or give it on paper.',
)

/**
 * Signs, packs, fills up and encrypts to the recipients, "age1…". Throws Refusal, in words for the person, where it would be more
 * than the receiver’s app opens.
 */
export async function writeHandOver(
  unsigned: Omit<Container, 'signature'>,
  sign: Signer['sign'],
  recipients: readonly string[],
): Promise<Bytes> {
  const signature = await sign(textOf(unsigned))
  const text = new TextEncoder().encode(fitting(canonicalJson({ ...unsigned, signature })))
  if (text.length > mostUnpacked) throw tooMuch
  const block = unsigned.purpose === 'share' ? blocks.share : blocks.other
  const plain = padded(await packed(text), block)
  if (plain.length > largestHandOver) throw tooLarge(plain.length)
  const { Encrypter, Stanza } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(sizeRecipient(plain.length, Stanza))
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  const bytes = new Uint8Array(await encrypter.encrypt(plain))
  if (bytes.length > largestHandOver) throw tooLarge(bytes.length)
  return bytes
}

const halfCharacter = new Refusal(
  'A text in it holds half of a character, which cannot be signed, so no file was made. Type that text again.',
)

function textOf(unsigned: Omit<Container, 'signature'>): string {
  try {
    return canonicalJson(unsigned)
  } catch (cause) {
    throw cause instanceof TypeError ? halfCharacter : cause
  }
}

function fitting(text: string): string {
  if (!scanJson(text, handOverLimits).ok) throw tooMuch
  return text
}

async function packed(text: Bytes): Promise<Bytes> {
  const stream = new ReadableStream<Bytes>({
    start: (controller) => {
      controller.enqueue(text)
      controller.close()
    },
  })
  const gzip = stream.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(gzip).arrayBuffer())
}

/** Gives nobody a key: it only tells the form and the size, so that damage can be told apart. */
function sizeRecipient(size: number, stanza: new (args: string[], body: Uint8Array) => Stanza): Recipient {
  const { type, version } = handOverStanza
  return { wrapFileKey: () => [new stanza([type, String(version), String(size)], new Uint8Array())] }
}
