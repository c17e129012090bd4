import { wordsIn } from './pattern.ts'
import { isStreet, streetForms } from './streetWords.ts'

/**
 * What of an address leads to it: the lines that no other address has (`telling`), its streets without their numbers, and
 * its postcode.
 */
export type AddressLines = { telling: string[]; streets: string[]; postcode: string | undefined }

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i
const numbered = /^(?:(?:no\.?|number|house)\s*)?(\d+)\s*[a-z]?\s+(.+)$/i
const unnamed = /^(?:home|house|flat|work|workplace|school|refuge|none|no|unknown|n\/a)$/i
const inside =
  /^(?:(?:ground|first|second|third|fourth|top|basement)[\s-]+)?(?:(?:flat|unit|apartment|apt|room|floor|suite|studio)\b[\s.]*)+(?:\d+[a-z]?|[a-z])?[\s,]+(?=\S)/i
const building =
  /^(?:house|cottage|lodge|farm|farmhouse|hall|villa|villas|mansion|mansions|tower|towers|barn|mill|manor|heights|apartments|buildings|building|chambers|rectory|vicarage|bungalow|barns|studios)$/i

/** Takes an address apart, written in several lines or in one. */
export function addressLines(value: string): AddressLines {
  const lines = linesOf(value.replace(postcode, ' '))
  const whole = joinNumbers(lines).flatMap((line) => [line, ...beforeStreetEnds(line)])
  const rooms = whole.flatMap((line) => (inside.test(line) ? [line.replace(inside, '')] : []))
  const telling = [...whole, ...rooms].filter(
    (line) => line === whole[0] || rooms.includes(line) || /\d/.test(line) || isBuilding(wordsIn(line)),
  )
  const streets = [...lines, ...lines.flatMap(beforeStreetEnds), ...rooms].map((line) =>
    line.replace(inside, '').replace(numbered, '$2'),
  )
  return {
    telling: [...new Set([...telling, value])].filter((line) => !unnamed.test(line.trim())),
    streets: [...new Set(streets)].filter((street) => isStreet(wordsIn(street))),
    postcode: postcode.exec(value)?.[0],
  }
}

/** The number and the street of a line: "9" and "Alder Close". */
export function numberedStreet(line: string): { number: string; street: string } | undefined {
  const [, number, street] = numbered.exec(line.trim()) ?? []
  return number === undefined || street === undefined ? undefined : { number, street }
}

/** The lines of an address as they were entered, trimmed, none of them empty. */
export function linesOf(value: string): string[] {
  return value
    .split(/[,;\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A line that is only a number or a flat belongs to the street after it: "9, Alder Close", "Flat 2, 9 Alder Close". */
function joinNumbers(lines: readonly string[]): string[] {
  const joined: string[] = []
  let waiting = ''
  for (const line of lines) {
    const whole = waiting ? `${waiting} ${line}` : line
    if (/^(?:(?:flat|unit|apartment|apt|room|floor)\s*)?\d*[a-z]?$/i.test(line)) {
      waiting = whole
      continue
    }
    joined.push(line)
    if (waiting) joined.push(whole)
    waiting = ''
  }
  return waiting ? [...joined, waiting] : joined
}

/** Of a line that goes on after its street, what stands before: "9 Alder Close" of "9 Alder Close Ninefold". */
function beforeStreetEnds(line: string): string[] {
  const words = line.split(/\s+/)
  const first = /^\d/.test(line) ? 2 : 1
  return words.flatMap((word, at) =>
    at >= first && at < words.length - 1 && streetForms(word) ? [words.slice(0, at + 1).join(' ')] : [],
  )
}

const isBuilding = (words: readonly string[]) => words.length > 1 && building.test(words.at(-1) ?? '')
