import { describe, expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode, spaced } from '#src/storage/vault/keys/recoveryCode.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = Array.from({ length: 20 }, newRecoveryCode)

describe('a new recovery code', () => {
  test('has 26 characters that cannot be taken for one another, and reads as itself', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
      expect(readRecoveryCode(code)).toBe(code)
    }
  })

  test('is another one each time, of all 32 characters at every random place', () => {
    const many = Array.from({ length: 1000 }, newRecoveryCode)
    expect(new Set(many).size).toBe(1000)
    for (let place = 0; place < 24; place++) {
      expect(new Set(many.map((code) => code[place])).size).toBe(32)
    }
  })
})

describe('one wrong character', () => {
  test('is seen, in whatever place and whatever it is', () => {
    for (const code of codes) {
      for (let place = 0; place < 26; place++) {
        const others = [...letters].filter((letter) => letter !== code[place])
        const wrong = others.map((letter) => code.slice(0, place) + letter + code.slice(place + 1))
        expect(wrong).toHaveLength(31)
        expect(wrong.filter((text) => readRecoveryCode(text) !== undefined)).toEqual([])
      }
    }
  })

  test('is seen, and so are two neighbours of the random part that changed places', () => {
    for (const code of codes) {
      for (let place = 0; place < 23; place++) {
        const [a, b] = [code.charAt(place), code.charAt(place + 1)]
        const swapped = code.slice(0, place) + b + a + code.slice(place + 2)
        expect(readRecoveryCode(swapped)).toBe(a === b ? code : undefined)
      }
    }
  })

  test.each([
    ['one missing', (code: string) => code.slice(1)],
    ['one too many', (code: string) => `${code}0`],
    ['one that is not used', (code: string) => `U${code.slice(1)}`],
    ['nothing at all', () => ''],
  ])('%s', (_, change) => {
    expect(readRecoveryCode(change(codes[0] ?? ''))).toBeUndefined()
  })
})

describe('a code is read', () => {
  const code = codes.find((candidate) => /0.*1|1.*0/.test(candidate)) ?? codes[0] ?? ''

  test.each([
    ['in groups', spaced(code)],
    ['in small letters', code.toLowerCase()],
    ['with hyphens and dashes', code.replace(/.{5}/g, '$&-').replace('-', '–')],
    ['with lines and spaces around it', `\n ${code.slice(0, 13)}\u00a0\n${code.slice(13)}  `],
    [
      'with minus signs and marks that are not seen',
      `\ufeff${code.slice(0, 9)}\u2212\u200b${code.slice(9)}\u00ad`,
    ],
    ['in wide letters', code.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['with the letter O for nought, and I for one', code.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['with a small o for nought, and l for one', code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('%s', (_, typed) => {
    expect(readRecoveryCode(typed)).toBe(code)
  })

  test('and shown in groups of four', () => {
    expect(spaced('0123456789ABCDEFGHJKMNPQRS')).toBe('0123 4567 89AB CDEF GHJK MNPQ RS')
  })

  test('of noughts alone, and of the largest number', () => {
    expect(readRecoveryCode('0'.repeat(26))).toBe('0'.repeat(26))
    const rest = Number((32n ** 24n - 1n) % 1021n)
    const largest = 'Z'.repeat(24) + letters.charAt(rest >> 5) + letters.charAt(rest & 31)
    expect(readRecoveryCode(largest)).toBe(largest)
  })
})
