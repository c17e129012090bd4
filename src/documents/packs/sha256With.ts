/** A SHA-256 in lower-case hexadecimal, made with the Web Crypto of the browser or of Node. */
export function sha256With(subtle: Pick<SubtleCrypto, 'digest'>): (bytes: Uint8Array) => Promise<string> {
  return async (bytes) => {
    const digest = new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
