import { describe, expect, test } from 'vitest'
import { readCardText, writeCard } from '#src/storage/handOver/cardText.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import { aCard } from '#tests/support/aCard.ts'

const asText = (json: unknown) =>
  `spo-card-1:\n${Buffer.from(JSON.stringify(json)).toString('base64url')}\n.\n`

describe('a card as text', () => {
  test('reads back as it was, also out of a letter that quotes it', async () => {
    const { card } = await aCard({ name: 'PC Siân Example', rank: 'Constable' })
    const text = writeCard(card)
    expect(text).toMatch(/^spo-card-1:\n([\w-]{1,64}\n)+[.]\n$/)
    expect(await readCardText(text)).toEqual({ ok: true, card })
    const quoted = text.replace(/^/gm, '> ').replaceAll('\n', '\r\n')
    expect(await readCardText(`Here is my card.\n${quoted}Regards, Robin`)).toEqual({ ok: true, card })
  })

  test.each([
    ['nothing', ' \n', 'There is no card'],
    ['something else', 'Dear Robin, here is my card.', 'not a contact card'],
    ['a text far too long', `spo-card-1:${'a'.repeat(20_000)}.`, 'not a contact card'],
    ['one of a newer version', 'spo-card-2:\nabc\n.', 'newer version'],
    ['no letters', 'spo-card-1:\n.', 'damaged'],
    ['other letters', 'spo-card-1:\n!!\n.', 'damaged'],
    ['no JSON', 'spo-card-1:\nabcd\n.', 'damaged'],
    [
      'a key said twice',
      asText({}).replace(/\n.*\n/, `\n${Buffer.from('{"v":1,"v":1}').toString('base64url')}\n`),
      'damaged',
    ],
  ])('%s is refused in words', async (_, text, why) => {
    expect(await readCardText(text)).toEqual({ ok: false, message: expect.stringContaining(why) })
  })

  test('one whose end was not copied is told from one that is damaged', async () => {
    const text = writeCard((await aCard()).card)
    expect(await readCardText(text.slice(0, -2))).toMatchObject({
      message: expect.stringContaining('The end'),
    })
    expect(await readCardText(text.slice(0, 200))).toMatchObject({
      message: expect.stringContaining('The end'),
    })
  })

  test('one that says more, or that was changed, is refused', async () => {
    const { card } = await aCard()
    expect(await readCardText(asText({ ...card, colour: 'red' }))).toMatchObject({
      message: expect.stringContaining('does not know'),
    })
    expect(await readCardText(asText({ ...card, name: 'Chief Constable Example' }))).toMatchObject({
      message: expect.stringContaining('signature does not hold'),
    })
    expect(await readCardText(asText({ ...card, key: 'short' }))).toMatchObject({
      message: expect.stringContaining('damaged'),
    })
  })

  test('one whose name is turned round by marks that cannot be seen is refused, though it is signed', async () => {
    const { card, signer } = await aCard()
    const turned: ContactCard = await signedCard({ ...asSaid(card), name: 'PC \u202eelpmaxE' }, signer)
    expect(await readCardText(writeCard(turned))).toMatchObject({
      message: expect.stringContaining('cannot be seen'),
    })
  })
})

const asSaid = ({ v: _, key: __, signature: ___, ...said }: ContactCard) => said
