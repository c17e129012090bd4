import type { Kdf } from '#src/storage/vault/keys/kdf.ts'

/** The names of the ways in which a passphrase becomes a key. */
export const methodLabels: Readonly<Record<Kdf['name'], string>> = {
  argon2id: 'Argon2id',
  'pbkdf2-sha-256': 'PBKDF2 with SHA-256',
}

/** How a passphrase becomes a key, and what that costs whoever guesses. */
export function methodWords(kdf: Kdf): string {
  const name = methodLabels[kdf.name]
  if (kdf.name === 'pbkdf2-sha-256')
    return `${name}, ${kdf.iterations.toLocaleString('en-GB')} rounds for every guess.`
  return `${name}, ${kdf.memory / 1024} MB of memory and ${kdf.iterations} passes for every guess.`
}
