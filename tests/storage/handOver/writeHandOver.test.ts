import { gunzipSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { handOverName, writeHandOver } from '#src/storage/handOver/writeHandOver.ts'
import { aReview, twoPeople } from '#tests/support/aHandOver.ts'

let people: Awaited<ReturnType<typeof twoPeople>>
beforeAll(async () => {
  people = await twoPeople()
})

async function plainOf(bytes: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return await decrypter.decrypt(bytes)
}

describe('a hand-over file', () => {
  test('opens with the secret of each recipient, and is gzip of JSON inside', async () => {
    const bytes = await people.made()
    for (const { identity } of [people.reader, people.maker]) {
      const plain = await plainOf(bytes, identity)
      const length = new DataView(plain.buffer, plain.byteOffset + plain.length - 4).getUint32(0)
      const json = JSON.parse(gunzipSync(plain.subarray(0, length)).toString('utf8'))
      expect(json).toMatchObject({
        ...people.unsigned(),
        signature: expect.stringMatching(/^[0-9a-f]{128}$/),
      })
    }
  })

  test('tells by its size only so many times 4 KiB, and a share so many times 64 KiB', async () => {
    const plain = await plainOf(await people.made(), people.reader.identity)
    expect(plain.length % 4096).toBe(0)
    expect(plain.length).toBeLessThan(64 * 1024)
    const share = { v: 1 as const, id: 'share_1', person: 'A', conditions: [], maps: [], contact: 'Ring 101' }
    const shared = await people.made({ purpose: 'share', payload: { purpose: 'share', share } })
    expect(await plainOf(shared, people.reader.identity)).toHaveLength(64 * 1024)
  })

  test('has a name that says nothing but what tells it from others', () => {
    expect(handOverName('4f7a09c2aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('spo-handover-4f7a09c2.age')
  })
})

test('more than the receiver’s app opens is refused in words', async () => {
  const noise = Array.from({ length: 600 }, () => crypto.getRandomValues(new Uint8Array(48_000)))
  const files = [{ id: 'file_1', base64: Buffer.concat(noise).toString('base64') }]
  const tooLarge = writeHandOver(
    people.unsigned({ payload: { ...aReview(), files } as never }),
    people.maker.signer.sign,
    [people.reader.card.recipient],
  )
  await expect(tooLarge).rejects.toThrow(/would have 2\d MB, and a hand-over file can have 25 MB at most/)
  const many = { acts: Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [String(at), 'x'])) }
  const tooMany = people.made({ payload: aReview({ ...draftOf(), typing: many }) })
  await expect(tooMany).rejects.toThrow('more in this application than one hand-over file can hold')
}, 60_000)

const draftOf = () => {
  const payload = aReview()
  if (payload.purpose !== 'review') throw new Error('Not a review')
  return payload.draft
}
