import { Refusal } from '#src/storage/restore/jsonReader.ts'
import { writeLines } from './backupLines.ts'
import type { VaultContents } from './contents.ts'
import { largestBackup } from './fileProblem.ts'
import { type BackedUpVault, vaultRecipient } from './vaultStanza.ts'

/** Whom a backup is sealed for: the vault’s own secrets and, where its profile names a key, the force. */
export type SealedFor = BackedUpVault & { forceKey?: string }

/** Room for the header and the marks of each block. */
const around = 1024 * 1024

/**
 * All that a vault holds as one encrypted file of the age format. Throws Refusal, in words for the person, where it is too large
 * to be restored, and an Error where the force’s key is none.
 */
export async function writeBackup(
  contents: VaultContents,
  madeAt: string,
  { forceKey, ...vault }: SealedFor,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter, Stanza } = await import('age-encryption')
  const packed = await pack(writeLines(contents, madeAt))
  if (packed.length > largestBackup - around) {
    throw new Refusal(
      'All applications with their exhibits and map images are too large for one backup of 200 MB. Copy out what is finished, and delete what need not be kept.',
    )
  }
  const encrypter = new Encrypter()
  encrypter.addRecipient(vaultRecipient(vault, packed.length, Stanza))
  if (forceKey !== undefined) encrypter.addRecipient(forceKey)
  return new Uint8Array(await encrypter.encrypt(packed))
}

async function pack(lines: AsyncGenerator<string>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  const packed = text.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
