import { normalise } from '#src/documents/plainText.ts'
import { isRealDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import { isTime, spokenTime } from '#src/domain/shared/times.ts'

export type Leaf = { path: string; value: string }

/** Every text, day and time of a view with its path, list places as "*"; ids and codes are left out. */
export function servedLeaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return isCode(path, value) ? [] : [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item) => servedLeaves(item, `${path}.*`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => servedLeaves(item, path ? `${path}.${key}` : key))
}

/** A word without a capital, a space or a stop, like "formerPartner", is one of our own codes. */
const isCode = (path: string, value: string) =>
  /(?:^|\.)(?:id|run|protectedIds\.\*)$/.test(path) || /^[a-z]+(?:[A-Z][a-z]+)*(?:-[iv]+)?$/.test(value)

/** Whether the paper says it: a day in any of the ways in which papers write days, a time as it is spoken. */
export function saysLeaf(text: string, { value }: Leaf): boolean {
  if (isRealDate(value))
    return [longDate, shortDate, weekdayDate].some((written) => text.includes(written(value)))
  if (isTime(value)) return text.includes(spokenTime(value))
  return value.split(/\n+/).every((part) => text.toLowerCase().includes(said(part)))
}

const said = (part: string) => normalise(part).replace(/\.$/, '').toLowerCase()
