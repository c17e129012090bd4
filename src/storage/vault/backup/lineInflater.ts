import { Gunzip } from 'fflate'
import { Refusal } from '#src/storage/restore/jsonReader.ts'

/** How much is inflated at most, and how long one line may be, in bytes. */
export type InflateLimits = { total: number; line: number }

/** How many packed bytes are inflated at a time. What comes of them, some 16 MiB at most, is the most that a limit is passed by. */
const slice = 16 * 1024

/** Inflates packed lines and hands them on; `inflated` is how many bytes came out so far. */
export type LineInflater = {
  /** Throws Refusal where a limit is passed or the lines are no text. */
  push: (packed: Uint8Array) => void
  /** After the last bytes. Throws Refusal where a line has no end. */
  end: () => void
  inflated: () => number
}

const notText = new Refusal('This backup is damaged or was changed: what it holds is not text.')

/** An inflater that hands each whole line to `take`. What is thrown there comes out of `push`. */
export function lineInflater(take: (line: string) => void, limits: InflateLimits): LineInflater {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let inflated = 0
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
    if (inflated > limits.total)
      throw new Refusal('This backup unpacks to more than any backup of this app does.')
    takeText(decoded(decoder, bytes))
  })
  return {
    push: (packed) => {
      for (let at = 0; at < packed.length; at += slice) gunzip.push(packed.subarray(at, at + slice))
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
