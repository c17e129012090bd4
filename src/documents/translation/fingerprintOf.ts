import type { Catalogue } from './catalogues.ts'

const start = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/**
 * 16 characters that differ once any word of the catalogue does, in English or in Welsh: FNV-1a of 64 bits. It tells that words
 * have changed; it is no seal against somebody who means to deceive.
 */
export function fingerprintOf({ english, welsh }: Catalogue): string {
  const said = Object.keys(english).map((key) => [key, english[key], welsh[key]])
  const bytes = new TextEncoder().encode(JSON.stringify(said))
  const mixed = bytes.reduce((mix, byte) => BigInt.asUintN(64, (mix ^ BigInt(byte)) * prime), start)
  return mixed.toString(16).padStart(16, '0')
}
