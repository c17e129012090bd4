import { toHex } from '../keys/hex.ts'

/** 128 random bits in hex, for a vault or a case: a name that says nothing. */
export const newName = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)))
