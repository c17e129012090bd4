const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** An id like those of the app, made of a text: the prefix, and 26 characters out of its SHA-256. The same text gives the same id. */
export async function nameFrom(prefix: string, text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const characters = Array.from(new Uint8Array(hash).subarray(0, 26), (byte) => alphabet.charAt(byte & 31))
  return `${prefix}-${characters.join('')}`
}
