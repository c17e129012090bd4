import type { z } from 'zod/mini'
import type { Misfit } from '#src/domain/case/misfits.ts'
import { placeOf } from '#src/domain/case/places.ts'
import { asText } from '#src/domain/case/typed.ts'
import { isIsoDate } from '#src/domain/shared/dates.ts'

/** What was taken out of a file, where it stood and why, in plain words. Its text is kept. */
export type Explained = { place: string; message: string }

/** Says of one value why it does not fit; `above` is the part of the case in which it stood. */
export function explain(above: readonly (string | number)[], { path, value, issue }: Misfit): Explained {
  const place = [...above, ...path]
  if (!issue) return { place: placeOf(place), message: 'this version does not know this field' }
  return { place: placeOf(place), message: reason(issue, value, issue.path.length > path.length) }
}

function reason(issue: z.core.$ZodIssue, value: unknown, incomplete: boolean): string {
  if (issue.code === 'unrecognized_keys') return 'this version does not know this field'
  if (incomplete) return `something that must be there is missing (${spokenKey(issue.path.at(-1))})`
  if (issue.code === 'invalid_format') return badForm(issue.format, asText(value))
  if (issue.code === 'invalid_value') return `${quoted(value)} is not one of the choices`
  if (issue.code === 'too_small') return `${quoted(value)} is too small`
  if (issue.code === 'too_big') return `${quoted(value)} is too large`
  if (issue.code === 'invalid_type')
    return `${quoted(value)} is not ${wanted[issue.expected] ?? 'what belongs here'}`
  return `${quoted(value)} does not fit here`
}

const wanted: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of answers',
  record: 'a group of answers',
}

function badForm(format: string, text: string): string {
  if (format === 'date')
    return isIsoDate(text) ? `the date ${text} does not exist` : `${quoted(text)} is not a date`
  return format === 'time' ? `${quoted(text)} is not a time of day` : `${quoted(text)} does not fit here`
}

function spokenKey(key: PropertyKey | undefined): string {
  return placeOf(['case', String(key)]).replace('application, ', '')
}

function quoted(value: unknown): string {
  const text = asText(value)
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`
}
