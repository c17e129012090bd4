/** What a vault key is used for: it encrypts small records and wraps other keys. */
export const vaultKeyUses = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'] as const

/** A new random vault key. It can be taken out, so as to go into slots; work with `asWorkingKey` of it. */
export function newVaultKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [...vaultKeyUses])
}

/** The same vault key, which cannot be taken out any more. Throws where it cannot be taken out already. */
export async function asWorkingKey(vaultKey: CryptoKey): Promise<CryptoKey> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', vaultKey))
  try {
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [...vaultKeyUses])
  } finally {
    raw.fill(0)
  }
}
