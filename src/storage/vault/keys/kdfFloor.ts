import type { Kdf } from './kdf.ts'

type Range = readonly [least: number, most: number]

/**
 * The least is the minimum of the OWASP Password Storage Cheat Sheet. The most is what would only hang the browser: a slot
 * can be written over by whoever has the disk.
 */
const memory: Range = [19_456, 1_048_576]
const passes: Range = [2, 20]
const lanes: Range = [1, 16]
const rounds: Range = [600_000, 10_000_000]

/** Whether a passphrase may not be turned into a key like this: too cheap to guess, or so dear that the browser hangs. */
export function belowFloor(kdf: Kdf): boolean {
  switch (kdf.name) {
    case 'argon2id':
      return !(isIn(memory, kdf.memory) && isIn(passes, kdf.iterations) && isIn(lanes, kdf.parallelism))
    case 'pbkdf2-sha-256':
      return !isIn(rounds, kdf.iterations)
    default:
      return isUnknown(kdf)
  }
}

function isIn([least, most]: Range, value: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most
}

/** A slot of a newer app, or of no app at all: what it asks for cannot be judged. */
function isUnknown(_: never): true {
  return true
}
