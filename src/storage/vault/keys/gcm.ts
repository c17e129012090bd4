import { canonicalJson } from './canonicalJson.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** 96 random bits, new for everything that is encrypted. */
export function newIv(): Bytes {
  return crypto.getRandomValues(new Uint8Array(12))
}

/**
 * How WebCrypto encrypts with AES-GCM, so that it opens only where it belongs: at the very same `place`. Throws TypeError
 * for a place that JSON cannot say.
 */
export function gcm(iv: Bytes, place: readonly unknown[]): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(canonicalJson(place)),
    tagLength: 128,
  }
}
