import { afterEach, describe, expect, test, vi } from 'vitest'
import { newPassphrase, weakness } from '#src/storage/vault/keys/passphrase.ts'
import { words } from '#src/storage/vault/keys/words.ts'

const tooShort = 'Use at least 15 characters'
const repeats = expect.stringMatching(/^Use fewer repeats and runs/)
const common = expect.stringMatching(/^Choose words that are harder to guess/)

describe('a passphrase of one’s own', () => {
  test.each([
    'mauve otter tax',
    'seven otters by the river',
    'Tiddles eats her tea at seven',
    'k7#Vq-9zTm!w2Rx',
    'ÿžŕ řeka teče líně k moři',
    'my car park space is number 41',
    '毎朝六時に犬と川まで歩きますよね',
  ])('may be “%s”', (passphrase) => {
    expect(weakness(passphrase)).toBeUndefined()
  })

  test('has at least 15 characters, as a person counts them', () => {
    expect(weakness('mauve otter tx')).toBe(tooShort)
    expect(weakness('mauve otter ta\u0301')).toBe(tooShort)
    expect(weakness('mauve otter ta\u0301x')).toBeUndefined()
    expect(weakness('🦦🌲 mauve otter')).toBe(tooShort)
    expect(weakness('🦦🌲 mauve otters')).toBeUndefined()
    expect(weakness('')).toBe(tooShort)
  })

  test('may be long', () => {
    expect(weakness('seven otters by the river and then some more of them '.repeat(40))).toBeUndefined()
  })

  test.each([
    'aaaaaaaaaaaaaaa',
    '               ',
    'abababababababab',
    'mauve mauve mauve',
    '123456789012345',
    '987654321098765',
    'abcdefghijklmnop',
    'qwertyuiopasdfghjkl',
    '1qaz2wsx3edc4rfv',
    'abcd 1234 qwerty zz',
    '2019 2020 2021 2022',
    '------------------',
  ])('is no repeat or run: “%s”', (passphrase) => {
    expect(weakness(passphrase)).toEqual(repeats)
  })

  test.each([
    'password12345678',
    'Password Password1!',
    'P@55w0rd-P@55w0rd',
    'correct horse battery staple',
    'Correct-Horse-Battery-Staple-1',
    'StalkingProtectionOrder',
    'PoliceOfficer2026',
    'Liverpool Football 1892!',
    'Summer2026Summer2026!',
    'letmein letmein please',
    'WelcomeWelcome123',
    'youllneverwalkalone',
    'MondayTuesdayWednesday',
    'm.y.p.a.s.s.w.o.r.d.1',
  ])('is nothing that many choose: “%s”', (passphrase) => {
    expect(weakness(passphrase)).toEqual(common)
  })

  test('is judged the same in capitals', () => {
    expect(weakness('QWERTYUIOPASDFGH')).toEqual(repeats)
    expect(weakness('MYPASSWORDMYPASSWORD')).toEqual(common)
  })
})

describe('the list of words', () => {
  test('has 2,048, all different, short and in small letters', () => {
    expect(words).toHaveLength(2048)
    expect(new Set(words).size).toBe(2048)
    expect(words.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([])
  })
})

describe('a new passphrase', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('has six words of the list and is never one that is refused', () => {
    const all = new Set(words)
    const made = Array.from({ length: 500 }, newPassphrase)
    expect(new Set(made).size).toBe(500)
    expect(made.filter((passphrase) => weakness(passphrase) !== undefined)).toEqual([])
    for (const passphrase of made) {
      const parts = passphrase.split(' ')
      expect(parts).toHaveLength(6)
      expect(parts.filter((part) => !all.has(part))).toEqual([])
    }
  })

  test('takes every word with the same chance', () => {
    let next = 0
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint16Array) array[0] = next++
      return array
    })
    const counts = new Map<string, number>()
    // Every number of 16 bits in turn; 65,536 is not a multiple of six, so the last four are drawn apart.
    for (let phrase = 0; phrase < 10_922; phrase++) {
      for (const word of newPassphrase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    for (const word of words.slice(-4)) counts.set(word, (counts.get(word) ?? 0) + 1)
    expect(new Set(counts.values())).toEqual(new Set([32]))
  })
})
