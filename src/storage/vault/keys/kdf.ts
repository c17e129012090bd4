/** How a passphrase becomes a key, as its slot records it; memory in KiB. */
export type Kdf =
  | { name: 'argon2id'; memory: number; iterations: number; parallelism: number }
  | { name: 'pbkdf2-sha-256'; iterations: number }

/** What a new slot is made with: Argon2id at 64 MiB, three passes; or PBKDF2, for a force bound to FIPS 140. */
export const kdfOf = {
  argon2id: { name: 'argon2id', memory: 65_536, iterations: 3, parallelism: 1 },
  'pbkdf2-sha-256': { name: 'pbkdf2-sha-256', iterations: 1_300_000 },
} as const satisfies Record<Kdf['name'], Kdf>
