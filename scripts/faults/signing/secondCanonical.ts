import { createHash } from 'node:crypto'

/**
 * The canonical text of JSON (RFC 8785), written apart from the one of the app and by other means, to compare the two: sorting and
 * escaping go by code units one at a time, and numbers are put together from their digits. Throws for half a character and what is no JSON.
 */
export function secondCanonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      return digits(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      return value === null ? 'null' : held(value)
    default:
      throw new Error(`${typeof value} is no JSON`)
  }
}

/** Its SHA-256 in hex, by the library of Node. */
export const secondHash = (value: unknown): string =>
  createHash('sha256')
    .update(Buffer.from(secondCanonical(value), 'utf8'))
    .digest('hex')

function held(value: object): string {
  if (Array.isArray(value)) return `[${value.map(secondCanonical).join(',')}]`
  const keys: string[] = []
  for (const key of Object.keys(value)) keys.splice(placeFor(key, keys), 0, key)
  const members = keys.map((key): string => {
    const member: unknown = Reflect.get(value, key)
    return `${quoted(key)}:${secondCanonical(member)}`
  })
  return `{${members.join(',')}}`
}

/** Where a key belongs among keys that stand in order. */
function placeFor(key: string, keys: readonly string[]): number {
  let at = keys.length
  while (at > 0 && comesBefore(key, keys[at - 1] ?? '')) at -= 1
  return at
}

function comesBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    const difference = one.charCodeAt(at) - other.charCodeAt(at)
    if (difference !== 0) return difference < 0
  }
  return one.length < other.length
}

const short: Record<number, string> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
}

function quoted(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdfff) out += escaped(unit)
    else {
      if (!isPair(unit, text.charCodeAt(at + 1))) throw new Error('half a character')
      out += text.slice(at, at + 2)
      at += 1
    }
  }
  return `"${out}"`
}

const isPair = (high: number, low: number): boolean => high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff

function escaped(unit: number): string {
  if (short[unit]) return short[unit]
  return unit < 0x20 ? `\\u${unit.toString(16).padStart(4, '0')}` : String.fromCharCode(unit)
}

/** ECMA-262, Number::toString: the fewest digits that say the number, and where the point stands among them. */
function digits(number: number): string {
  if (!Number.isFinite(number)) throw new Error('no JSON number')
  if (number === 0) return '0'
  if (number < 0) return `-${digits(-number)}`
  let places = 1
  while (Number(number.toExponential(places - 1)) !== number) places += 1
  const [mantissa = '', power = ''] = number.toExponential(places - 1).split('e')
  const rounded = mantissa.replace('.', '')
  return pointed(evenAtTie(number, rounded), Number(power) + 1)
}

/** Where the number lies in the very middle between two last digits the even one is said; toExponential takes the larger. */
function evenAtTie(number: number, rounded: string): string {
  const all = number.toExponential(100).split('e')[0]?.replace('.', '') ?? ''
  const below = all.slice(0, rounded.length)
  const isTie = /^50*$/.test(all.slice(rounded.length))
  return isTie && Number(below.at(-1)) % 2 === 0 ? below : rounded
}

/** Digits with their point after the first `point` of them. */
function pointed(said: string, point: number): string {
  if (point > 21 || point < -5) {
    const rest = said.length > 1 ? `.${said.slice(1)}` : ''
    return `${said[0]}${rest}e${point > 0 ? '+' : '-'}${Math.abs(point - 1)}`
  }
  if (point <= 0) return `0.${'0'.repeat(-point)}${said}`
  if (said.length <= point) return said + '0'.repeat(point - said.length)
  return `${said.slice(0, point)}.${said.slice(point)}`
}
