import { Gunzip } from 'fflate'
import { Refusal } from '../restore/jsonReader.ts'

/** How many packed bytes are inflated at a time. What comes of them, some 4 MiB at most, is the most that a limit is passed by. */
const slice = 4 * 1024

/** What so many packed bytes may hold: versions of a case that are nearly the same pack to a hundredth or so, a bomb to a thousandth. */
const mostBytes = (packed: number): number => 1024 * 1024 + packed * 250

const tooMuch = new Refusal(
  'This file unpacks to more than any hand-over file of this app does, so nothing of it was taken.',
)
const damaged = new Refusal(
  'What is inside this file is damaged, so nothing of it was taken. Ask for it again.',
)

/**
 * The text that was packed, never more than `most` bytes of it. Throws Refusal where it would be more, or more than its packed
 * size allows, or where it is no text.
 */
export function inflated(packed: Uint8Array, most: number): string {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw damaged
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let pushed = 0
  let length = 0
  let ended = false
  const gunzip = new Gunzip((bytes, last) => {
    length += bytes.length
    if (length > Math.min(most, mostBytes(pushed))) throw tooMuch
    parts.push(decoder.decode(bytes, { stream: true }))
    ended = last
  })
  try {
    for (let at = 0; at < packed.length; at += slice) {
      const next = packed.subarray(at, at + slice)
      pushed += next.length
      gunzip.push(next, at + slice >= packed.length)
    }
    parts.push(decoder.decode())
  } catch (cause) {
    throw cause instanceof Refusal ? cause : damaged
  }
  if (!ended) throw damaged
  return parts.join('')
}
