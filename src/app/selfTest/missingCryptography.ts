const bytes = (length: number) => new Uint8Array(length)

/** Each kind of cryptography that a vault needs, with a use of it that fails where the browser lacks it. */
const uses: Record<string, (subtle: SubtleCrypto) => Promise<unknown>> = {
  'AES-GCM': async (subtle) => {
    const key = await subtle.importKey('raw', bytes(32), 'AES-GCM', false, ['encrypt', 'decrypt'])
    const algorithm = { name: 'AES-GCM', iv: bytes(12), additionalData: bytes(1) }
    await subtle.decrypt(algorithm, key, await subtle.encrypt(algorithm, key, bytes(1)))
  },
  'AES-KW': async (subtle) => {
    const key = await subtle.importKey('raw', bytes(32), 'AES-KW', false, ['wrapKey', 'unwrapKey'])
    const inner = await subtle.importKey('raw', bytes(32), 'AES-GCM', true, ['encrypt'])
    const wrapped = await subtle.wrapKey('raw', inner, key, 'AES-KW')
    await subtle.unwrapKey('raw', wrapped, key, 'AES-KW', 'AES-GCM', false, ['encrypt'])
  },
  HKDF: async (subtle) => {
    const key = await subtle.importKey('raw', bytes(32), 'HKDF', false, ['deriveBits'])
    await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: bytes(16), info: bytes(0) }, key, 256)
  },
  PBKDF2: async (subtle) => {
    const key = await subtle.importKey('raw', bytes(16), 'PBKDF2', false, ['deriveBits'])
    await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(16), iterations: 1 }, key, 256)
  },
  Ed25519: async (subtle) => {
    const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    if (!('privateKey' in pair)) throw new TypeError('No pair of keys was made')
    const signature = await subtle.sign('Ed25519', pair.privateKey, bytes(1))
    if (!(await subtle.verify('Ed25519', pair.publicKey, signature, bytes(1))))
      throw new TypeError('The signature does not fit')
  },
}

/** The names of the kinds of cryptography that this browser cannot do, each found out by using it; all where it has none. */
export async function missingCryptography(subtle: SubtleCrypto | undefined): Promise<string[]> {
  const tried = await Promise.all(
    Object.entries(uses).map(async ([name, use]) => {
      try {
        if (!subtle) return [name]
        await use(subtle)
        return []
      } catch {
        return [name]
      }
    }),
  )
  return tried.flat()
}
