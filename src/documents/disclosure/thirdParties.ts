import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { nameOfField, placeOf } from '#src/domain/case/places.ts'
import { nameParts } from '#src/domain/shared/nameParts.ts'
import { fieldOf, fieldsOf, type Path, valueAt } from './held.ts'

/** Somebody other than the defendant of whom the case holds something: who, and in which places that stands. */
export type ThirdParty = {
  /** "protected.people.0", wherever something of theirs begins. */
  paths: readonly string[]
  ids: readonly string[]
  name: string
  label: string
}

type Entry = { path: string; ids: readonly string[]; name: string; role: string }

/** The lists in which each line is a person, with or without a name. */
const lists: Readonly<Record<string, string>> = {
  'protected.people': 'protected person',
  'others.people': 'other person',
  'witnesses.people': 'witness',
}
/** What has a name and is nobody, and the defendant. */
const nobody = /^(?:court|defendant|profile|training|acts\.runs)(?:\.|$)/

/** Everybody but the defendant of whom a case holds something of their own, once, in the order of the case. */
export function thirdParties(file: CaseFile): ThirdParty[] {
  const entries = fieldsOf(file).flatMap(([key, value]) => entriesIn(value, [key], undefined))
  const keyOf = ({ name, path }: Entry) => name.toLowerCase() || path
  const firsts = new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]))
  const once = entries.filter((entry) => firsts.get(keyOf(entry)) === entry)
  return once.map((first) => {
    const all = entries.filter((entry) => keyOf(entry) === keyOf(first))
    return {
      paths: all.map(({ path }) => path),
      ids: all.flatMap(({ ids }) => ids),
      name: first.name,
      label: `${first.name || 'no name entered'} (${all.map(({ role }) => role).join('; ')})`,
    }
  })
}

function entriesIn(value: unknown, path: Path, within: string | undefined): Entry[] {
  const role = roleAt(value, path, within)
  const inside = fieldsOf(value).flatMap(([key, field]) =>
    entriesIn(field, [...path, Array.isArray(value) ? Number(key) : key], role ?? within),
  )
  return role === undefined ? inside : [entryOf(value, path, role), ...inside]
}

/** What somebody is in the case; undefined where a value is no person. */
function roleAt(value: unknown, path: Path, within: string | undefined): string | undefined {
  if (nobody.test(fieldOf(path).join('.')) || Array.isArray(value)) return undefined
  const place = path.at(-1)
  const listed = lists[fieldOf(path).join('.')]
  if (listed && typeof place === 'number') return `${listed} ${place + 1}`
  if (typeof valueAt(value, ['name']) !== 'string') return undefined
  return within && typeof place === 'string' ? `${nameOfField(place)} of ${within}` : placeOf(path)
}

function entryOf(value: unknown, path: Path, role: string): Entry {
  const [id, name] = [valueAt(value, ['id']), valueAt(value, ['name'])]
  return {
    path: path.join('.'),
    ids: typeof id === 'string' ? [id] : [],
    name: typeof name === 'string' ? name.trim() : '',
    role,
  }
}

/** Words that stand before a name or in it and tell nobody from others. */
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'pc',
  'dc',
  'ps',
  'ds',
  'di',
  'sgt',
  'the',
  'and',
  'for',
  'of',
])

/**
 * Finds who of several people is named in a text: by the whole name, and in what is left by any word of a name. One too
 * many rather than one too few. What follows a comma in a name, such as an office, is left out.
 */
export function namesFinder(parties: readonly ThirdParty[]): (text: string) => readonly ThirdParty[] {
  const patterns = parties.map(({ name }) => {
    const [own = ''] = name.split(',')
    const words = nameParts(own, []).filter((word) => !titles.has(word.toLowerCase()))
    return { whole: anyOf(own.trim() ? [own.trim()] : []), words: anyOf(words) }
  })
  return (text) => {
    const left = patterns.reduce((rest, { whole }) => (whole ? rest.replace(whole, ' ') : rest), text)
    return parties.filter((_, at) => {
      const { whole, words } = patterns[at] ?? {}
      return finds(whole, text) || finds(words, left)
    })
  }
}

const finds = (pattern: RegExp | undefined, text: string): boolean =>
  pattern !== undefined && text.search(pattern) >= 0

function anyOf(words: readonly string[]): RegExp | undefined {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.length > 0 ? new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu') : undefined
}
