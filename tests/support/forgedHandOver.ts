import { Encrypter, Stanza } from 'age-encryption'
import { padded } from '#src/storage/handOver/padding.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A file like those of the app around whatever somebody packed, encrypted for the recipients: all but its contents is in order. */
export async function forgedHandOver(packed: Uint8Array, recipients: readonly string[]): Promise<Bytes> {
  return await sealedPlain(padded(packed, 4096), recipients)
}

/** The same around contents that are filled up already. */
export async function sealedPlain(plain: Uint8Array, recipients: readonly string[]): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.addRecipient({
    wrapFileKey: () => [new Stanza(['spo-handover', '1', String(plain.length)], new Uint8Array())],
  })
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(plain))
}
