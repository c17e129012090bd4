import { Encrypter } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { largestHandOver } from '#src/storage/handOver/container.ts'
import { outsideOf } from '#src/storage/handOver/handOverProblem.ts'
import { twoPeople } from '#tests/support/aHandOver.ts'

let people: Awaited<ReturnType<typeof twoPeople>>
let whole: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  people = await twoPeople()
  whole = await people.made()
})

const bytes = (text: string) => new TextEncoder().encode(text)
const refusedWith = (why: string) => ({ ok: false, message: expect.stringContaining(why) })

test('the header of a whole file is given by itself', () => {
  const outside = outsideOf(whole)
  const text = outside.ok ? new TextDecoder().decode(outside.header) : ''
  expect(text).toMatch(/^age-encryption[.]org\/v1\n-> spo-handover 1 \d+\n\n-> X25519 [\s\S]*\n--- \S+\n$/)
})

describe('each other file is refused with its own words', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['an empty one', new Uint8Array(), 'empty'],
    ['one byte too large', new Uint8Array(largestHandOver + 1), 'larger than 25 MB'],
    ['one of the largest size', new Uint8Array(largestHandOver), 'not a hand-over file of this app'],
    ['a PDF', bytes('%PDF-1.7 and more of it'), 'a PDF'],
    ['a zip file', bytes('PK\u0003\u0004 and more of it all'), 'a zip file'],
    ['a contact card', bytes('spo-card-1:\nabc\n.\n and more'), 'contact card'],
    ['an exported application', bytes('{"format":"spo-case","version":1}'), 'Import it'],
    ['a letter', bytes('Dear Robin, here is the file that you wanted'), 'not a hand-over file of this app'],
    ['the first bytes of a file', bytes('age-encr'), 'end of this file is missing'],
    ['a beginning alone', bytes('age-encryption.org/v1\n-> X25519 abc'), 'beginning of this file is damaged'],
    ['a backup', bytes('age-encryption.org/v1\n-> spo-vault 1 200 ab\nQQ\n--- abc\n'), 'a backup'],
  ])('%s', (_, file, why) => {
    expect(outsideOf(file)).toEqual(refusedWith(why))
  })

  test('an encrypted file of another app', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(people.reader.card.recipient)
    const file = new Uint8Array(await encrypter.encrypt('hello'))
    expect(outsideOf(file)).toEqual(refusedWith('encrypted, but it is not a hand-over file'))
  })

  test('one of a newer version', () => {
    const text = new TextDecoder('latin1').decode(whole).replace('spo-handover 1 ', 'spo-handover 2 ')
    const file = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    // The letters of latin1 that are not those of Unicode stand in what is encrypted, which is not looked at.
    expect(outsideOf(file)).toEqual(refusedWith('newer version'))
  })

  test('one a byte shorter or longer than it should be', () => {
    expect(outsideOf(whole.slice(0, -1))).toEqual(refusedWith('end of this file is missing'))
    expect(outsideOf(new Uint8Array([...whole, 0]))).toEqual(refusedWith('Something was added'))
  })
})
