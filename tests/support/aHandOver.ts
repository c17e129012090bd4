import { Decrypter } from 'age-encryption'
import type { Container } from '#src/storage/handOver/container.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import type { FileKey } from '#src/storage/handOver/readHandOver.ts'
import { writeHandOver } from '#src/storage/handOver/writeHandOver.ts'
import { aCard } from './aCard.ts'
import { aDraft } from './aDraft.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** An application to look through, with nothing in it but what the test names. */
export const aReview = (draft = aDraft()): Payload => ({
  purpose: 'review',
  ...{ draft, seq: 1, contents: 'ab'.repeat(32), files: [] },
})

/** Somebody who makes hand-over files and somebody who gets them, without vaults. */
export async function twoPeople() {
  const [maker, reader] = [await aCard(), await aCard({ name: 'Insp Sam Sample', role: 'supervisor' })]
  const { key, name } = reader.card

  /** What would be signed, with what the test names in place of the usual. */
  const unsigned = (change: Partial<Container> = {}): Omit<Container, 'signature'> => ({
    ...{ type: 'spo-handover', schemaVersion: 1, id: '4f7a09c2'.repeat(4), purpose: 'review' },
    ...{ from: maker.card, to: [{ key, name }], payload: aReview(), head: 'a1b2c3d4e5f6' },
    ...{ created: '2026-11-23T12:00:00.000Z', expires: '2026-12-23T12:00:00.000Z' },
    ...change,
  })
  return {
    ...{ maker, reader, unsigned },
    /** A file that is whole; `sign` stands in place of the maker’s own. */
    made: (change: Partial<Container> = {}, sign = maker.signer.sign): Promise<Bytes> =>
      writeHandOver(unsigned(change), sign, [reader.card.recipient, maker.card.recipient]),
    /** The key of a file as the vault of the reader would give it. */
    fileKeyOf: (header: Bytes) => keyOf(reader.identity, header),
  }
}

/** The key of a file for somebody with this secret. */
export async function keyOf(identity: string, header: Bytes): Promise<FileKey> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return { ok: true, key: new Uint8Array(await decrypter.decryptHeader(header)) }
  } catch (cause) {
    const isForOthers = cause instanceof Error && cause.message.startsWith('no identity matched')
    return { ok: false, because: isForOthers ? 'notForMe' : 'damaged' }
  }
}
