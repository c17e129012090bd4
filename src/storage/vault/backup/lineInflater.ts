import { Gunzip } from 'fflate'
import { Refusal } from '#src/storage/restore/jsonReader.ts'

/** How much is inflated at most, and how long one line may be, in bytes. */
export type InflateLimits = { total: number; line: number }

/** How many packed bytes are inflated at a time. What comes of them, some 4 MiB at most, is the most that a limit is passed by. */
const slice = 4 * 1024

/**
 * What so many packed bytes may hold. Versions of a case that are nearly the same pack to a hundredth or so, a bomb to a
 * thousandth; and no line of a backup packs to less than some 60 bytes, but those of a bomb that says one thing over and over.
 */
const mostBytes = (packed: number): number => 1024 * 1024 + packed * 250
const mostLines = (packed: number): number => 1_000 + packed / 30

/** Inflates packed lines and hands them on; `inflated` is how many bytes came out so far. */
export type LineInflater = {
  /** Throws Refusal where a limit is passed or the lines are no text. */
  push: (packed: Uint8Array) => void
  /** After the last bytes. Throws Refusal where a line has no end. */
  end: () => void
  inflated: () => number
}

const tooMuch = new Refusal('This backup unpacks to more than any backup of this app does.')
const notText = new Refusal('This backup is damaged or was changed: what it holds is not text.')

/** An inflater that hands each whole line to `take`. What is thrown there comes out of `push`. */
export function lineInflater(take: (line: string) => void, limits: InflateLimits): LineInflater {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let inflated = 0
  let pushed = 0
  let lines = 0
  let parts: string[] = []
  let waiting = 0

  const takeText = (text: string) => {
    const [start = '', ...others] = text.split('\n')
    parts.push(start)
    waiting += start.length
    for (const other of others) {
      take(parts.join(''))
      parts = [other]
      waiting = other.length
    }
    if (waiting > limits.line)
      throw new Refusal('This backup holds a line that is longer than any this app writes.')
  }
  const gunzip = new Gunzip((bytes) => {
    inflated += bytes.length
    if (inflated > Math.min(limits.total, mostBytes(pushed))) throw tooMuch
    // Counted before any line is made of them: a bomb of empty lines would fill the memory.
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1
    if (lines > mostLines(pushed)) throw tooMuch
    takeText(decoded(decoder, bytes))
  })
  return {
    push: (packed) => {
      for (let at = 0; at < packed.length; at += slice) {
        const next = packed.subarray(at, at + slice)
        pushed += next.length
        gunzip.push(next)
      }
    },
    end: () => {
      if (waiting > 0) throw notText
    },
    inflated: () => inflated,
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch {
    throw notText
  }
}
