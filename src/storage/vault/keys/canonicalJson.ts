/**
 * The one text that JSON has for a value (RFC 8785): keys in order of their UTF-16 code units, no spaces. Throws TypeError
 * for what JSON cannot say: undefined, NaN, a date, a lone half of a character, a value that contains itself.
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, new Set())
}

function textOf(value: unknown, above: Set<object>): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (typeof value !== 'object') throw new TypeError(`JSON cannot say a value of type ${typeof value}`)
  if (above.has(value)) throw new TypeError('JSON cannot say a value that contains itself')
  above.add(value)
  const text = Array.isArray(value) ? listText(value, above) : objectText(value, above)
  above.delete(value)
  return text
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot say ${value}`)
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('JSON cannot say a lone half of a character')
  return JSON.stringify(value)
}

/** A hole is read as undefined, and so refused. */
function listText(list: readonly unknown[], above: Set<object>): string {
  return `[${Array.from(list, (item) => textOf(item, above)).join(',')}]`
}

function objectText(value: object, above: Set<object>): string {
  if (!isPlain(value)) throw new TypeError('JSON cannot say an object of a class')
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${stringText(key)}:${textOf(member, above)}`).join(',')}}`
}

/** Its prototype is nothing, or that of `{}`, be it of another realm, as a worker’s message may bring. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
