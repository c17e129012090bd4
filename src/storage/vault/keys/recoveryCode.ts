/** Crockford’s base32: no I, L, O or U, so that no letter is taken for a digit or another letter. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLength = 24
const length = 26

/**
 * The largest prime below 32². As it divides neither 32 nor any difference of two characters, a single wrong character always
 * changes the checksum.
 */
const modulus = 1021

/** A new code of 26 characters: 24 random ones, 120 bits, and a checksum of two. */
export function newRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(randomLength))
  const code = Array.from(random, (byte) => letters.charAt(byte % 32)).join('')
  random.fill(0)
  return code + checksumOf(code)
}

/** The code in groups of four, as it is shown and printed: "ABCD EFGH …". */
export function spaced(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$& ')
}

/**
 * The code that was typed or pasted, whatever its spaces, hyphens and case, and with O read as 0, I and L as 1; undefined where it
 * cannot be one, as with a single wrong character.
 */
export function readRecoveryCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (code.length !== length || [...code].some((character) => !letters.includes(character))) return undefined
  return checksumOf(code.slice(0, randomLength)) === code.slice(randomLength) ? code : undefined
}

function checksumOf(code: string): string {
  const rest = [...code].reduce((sum, character) => (sum * 32 + letters.indexOf(character)) % modulus, 0)
  return letters.charAt(Math.floor(rest / 32)) + letters.charAt(rest % 32)
}
