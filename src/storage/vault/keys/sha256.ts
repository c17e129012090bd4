import { toHex } from './hex.ts'

/** The SHA-256 of a text in UTF-8, as 64 lower-case hex digits. */
export async function sha256Hex(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
