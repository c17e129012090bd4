const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** A new permanent id: the prefix, and 26 base32 characters of 16 random bytes. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const characters = Array.from(
    { length: 26 },
    (_, place) => alphabet[Number((bits >> BigInt(place * 5)) & 31n)],
  )
  return `${prefix}-${characters.join('')}`
}
