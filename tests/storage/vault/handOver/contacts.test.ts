import { beforeEach, describe, expect, test } from 'vitest'
import { writeCard } from '#src/storage/handOver/cardText.ts'
import { cardWords } from '#src/storage/handOver/cardWords.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import {
  contactOf,
  contacts,
  forget,
  knownAs,
  noteOn,
  readCard,
  trust,
} from '#src/storage/vault/handOver/contacts.ts'
import { makeCard } from '#src/storage/vault/handOver/ownCard.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { aCard } from '#tests/support/aCard.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

let vault: OpenVault
let sam: Awaited<ReturnType<typeof aCard>>
beforeEach(async () => {
  vault = await quickVault()
  sam = await aCard({ name: 'Insp Sam Sample', role: 'supervisor' })
})

const saidOn = ({ v: _, key: __, signature: ___, ...said }: ContactCard) => said
const knownOf = async (card: ContactCard) => {
  const read = await readCard(vault, writeCard(card))
  return read.ok ? read.known : read.message
}

describe('contacts', () => {
  test('are kept once their words were compared, and let go again', async () => {
    expect(await contacts(vault)).toEqual([])
    await trust(vault, sam.card)
    const contact = { card: sam.card, words: await cardWords(sam.card), trustedAt: noon }
    expect(await contacts(vault)).toEqual([contact])
    expect(await contactOf(vault, sam.card.key)).toEqual(contact)
    await forget(vault, sam.card.key)
    expect(await contacts(vault)).toEqual([])
    expect(await contactOf(vault, sam.card.key)).toBeUndefined()
    const deeds = (await entries(vault)).map(({ action }) => action)
    expect(deeds).toEqual(['vaultMade', 'contactTrusted', 'contactForgotten'])
  })

  test('come in the order of their names, and the record names none', async () => {
    const ann = await aCard({ name: 'Ann Example', role: 'advocate' })
    await trust(vault, sam.card)
    await trust(vault, ann.card)
    expect((await contacts(vault)).map(({ card }) => card.name)).toEqual(['Ann Example', 'Insp Sam Sample'])
    expect(JSON.stringify(await entries(vault))).not.toContain('Sample')
  })

  test('cannot be oneself, nor a card that does not hold', async () => {
    const own = await makeCard(vault, {
      name: 'PC Own Example',
      role: 'officer',
      organisation: 'Example Police',
    })
    await expect(trust(vault, own.card)).rejects.toThrow('your own card')
    await expect(trust(vault, { ...sam.card, name: 'Sam' })).rejects.toThrow('does not hold')
    const recipient = `age1${'q'.repeat(58)}`
    const none = await signedCard({ ...saidOn(sam.card), recipient }, sam.signer)
    await expect(trust(vault, none)).rejects.toThrow('does not hold')
    const turned = await signedCard({ ...saidOn(sam.card), name: 'S\u202ema' }, sam.signer)
    await expect(trust(vault, turned)).rejects.toThrow('does not hold')
  })
})

describe('a card that is read', () => {
  test('is new, then the same, then changed, and never kept by that', async () => {
    expect(await knownOf(sam.card)).toBe('new')
    expect(await contacts(vault)).toEqual([])
    await trust(vault, sam.card)
    expect(await knownOf(sam.card)).toBe('same')
    const next = await signedCard({ ...saidOn(sam.card), rank: 'Chief Inspector' }, sam.signer)
    expect(await knownOf(next)).toBe('changed')
  })

  test.each(['Insp Sam Sample', 'INSP  SAM SAMPLE', 'Insp Sаm Sаmple', 'lnsp Sam Sample'])(
    'with the name of a contact, or one that looks like it, and another key, says so: %s',
    async (name) => {
      await trust(vault, sam.card)
      const { card } = await aCard({ name })
      expect(await knownOf(card)).toBe('otherKey')
      expect(await knownAs(vault, card)).toBe('otherKey')
    },
  )

  test('may be one’s own', async () => {
    const own = await makeCard(vault, {
      name: 'PC Own Example',
      role: 'officer',
      organisation: 'Example Police',
    })
    expect(await knownOf(own.card)).toBe('own')
  })

  test('tells letters of other alphabets', async () => {
    const { card } = await aCard({ name: 'Insp Sаm Sample' })
    expect(await readCard(vault, writeCard(card))).toMatchObject({
      note: 'This card has letters of another alphabet, which can be taken for English ones: “а” (Cyrillic).',
    })
    expect(noteOn(sam.card)).toBeUndefined()
  })

  test('is refused where nothing could be encrypted for it', async () => {
    const recipient = `age1${'q'.repeat(58)}`
    const none = await signedCard({ ...saidOn(sam.card), recipient }, sam.signer)
    expect(await knownOf(none)).toContain('damaged')
    expect(await readCard(vault, 'a letter')).toMatchObject({ ok: false })
  })
})
