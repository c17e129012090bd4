import { beforeAll, describe, expect, test } from 'vitest'
import type { Container } from '#src/storage/handOver/container.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aReview, keyOf, twoPeople } from '#tests/support/aHandOver.ts'

let people: Awaited<ReturnType<typeof twoPeople>>
let whole: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  people = await twoPeople()
  whole = await people.made()
})

const read = (file: Uint8Array<ArrayBuffer>) => readHandOver(file, people.fileKeyOf)
const refusedWith = (why: string) => ({ ok: false, message: expect.stringContaining(why) })

describe('a file from outside', () => {
  test('is opened with the key of this one file alone', async () => {
    const asked: Uint8Array[] = []
    const opened = await readHandOver(whole, (header) => {
      asked.push(header)
      return people.fileKeyOf(header)
    })
    expect(opened).toMatchObject({ ok: true, container: people.unsigned() })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.length).toBeLessThan(1000)
  })

  test.each([
    ['at the beginning', 300],
    ['in the middle', 2000],
    ['at the end', -1],
  ])('that is damaged %s is refused', async (_, place) => {
    const other = whole.slice()
    other.set([(other.at(place) ?? 0) ^ 4], place < 0 ? other.length + place : place)
    expect(await read(other)).toEqual(refusedWith('damaged'))
  })

  test('for others, or for somebody without a card, is refused', async () => {
    const other = await twoPeople()
    const asOther = (header: Uint8Array<ArrayBuffer>) => keyOf(other.reader.identity, header)
    expect(await readHandOver(whole, asOther)).toEqual(refusedWith('not for you'))
    const noCard = async () => ({ ok: false, because: 'noCard' }) as const
    expect(await readHandOver(whole, noCard)).toEqual(refusedWith('no contact card yet'))
  })
})

describe('what is inside', () => {
  test.each<[string, object, string]>([
    ['a newer form', { schemaVersion: 2, more: 'x' }, 'newer version'],
    ['a field that is not known', { more: 'x' }, 'does not know'],
    ['another type', { type: 'spo-case' }, 'not what this app writes'],
    ['a purpose that there is not', { purpose: 'order' }, 'not what this app writes'],
    ['nobody to whom it goes', { to: [] }, 'not what this app writes'],
    ['two purposes', { purpose: 'advice' }, 'one thing and holds another'],
  ])('is refused with %s', async (_, change, why) => {
    expect(await read(await people.made(change as Partial<Container>))).toEqual(refusedWith(why))
  })

  test('is refused where an answer of the application is not one that this app knows, and nothing is repaired', async () => {
    const odd = { ...aDraft().case, acts: { items: [], colour: 'red' } } as never
    const made = await people.made({ payload: aReview({ ...aDraft(), case: odd }) })
    expect(await read(made)).toEqual(refusedWith('does not know'))
  })

  test('is refused where its writer left notes or half-typed text in it', async () => {
    const notes = await people.made({ payload: aReview(aDraft({}, { notes: { acts: 'x' } })) })
    expect(await read(notes)).toEqual(refusedWith('half-typed text or notes'))
    const typing = await people.made({ payload: aReview(aDraft({}, { typing: { acts: { a: 'x' } } })) })
    expect(await read(typing)).toEqual(refusedWith('half-typed text or notes'))
  })

  test('is refused where its signature does not hold', async () => {
    const { signer } = (await twoPeople()).maker
    const byOther = await people.made({}, signer.sign)
    expect(await read(byOther)).toEqual(refusedWith('signature in this file does not hold'))
    const card = { ...people.maker.card, name: 'Chief Constable Example' }
    expect(await read(await people.made({ from: card }))).toEqual(
      refusedWith('signature in this file does not hold'),
    )
    const unsigned = await people.made({}, async () => '0'.repeat(128))
    expect(await read(unsigned)).toEqual(refusedWith('signature in this file does not hold'))
  })

  test('is refused where a name has marks that cannot be seen', async () => {
    const { card, signer } = people.maker
    const { v: _, key: __, signature: ___, ...said } = card
    const from = await signedCard({ ...said, name: 'PC \u202eelpmaxE' }, signer)
    expect(await read(await people.made({ from }))).toEqual(refusedWith('cannot be seen'))
  })
})
