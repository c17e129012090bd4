import { z } from 'zod/mini'
import { type CaseFile, caseFile } from '#src/domain/case/caseFile.ts'
import { addDays } from '#src/domain/shared/dates.ts'
import { markOf } from './marks.ts'

/** A way through the questions of a case: `turn` moves every choice on by so many answers, `choices` fixes some of them, of every item or of one. */
export type Road = {
  name: string
  turn: number
  choices: Readonly<Record<string, unknown>>
  /** The lists with nothing in them, and the fields that nobody has answered. */
  empty?: readonly string[]
}

/** Which fields differ, and by how many answers where they are choices. */
export type Changing = { fields: ReadonlySet<string>; by: number }

/**
 * A case with something in every field, three of each thing in a list, and every pointer leading somewhere: item one points at
 * item one, item two at item two. Each text is a mark of its own (marks.ts). What is not changed is the very same object each time.
 */
export function markedCase(road: Road, { fields: changed, by }: Changing = { fields: new Set(), by: 0 }) {
  const kept = keptParts.get(road)
  const parts: Parts = kept ?? new Map()
  keptParts.set(road, parts)
  const first = kept === undefined
  const touched = new Set([...changed].flatMap(prefixesOf))
  const reuse = (place: string) => !first && !touched.has(fieldOf(place))
  return filled(caseFile, '', { road, changed, by, parts, first, reuse }) as CaseFile
}

type Parts = Map<string, unknown>
const keptParts = new WeakMap<Road, Parts>()

/** "a.*.b" is in "a.*", in "a" and in the whole. */
function prefixesOf(field: string): string[] {
  const names = field.split('.')
  return ['', ...names.map((_, at) => names.slice(0, at + 1).join('.'))]
}

/** A place with its numbers of list items as "*": "acts.items.2.what" is of the field "acts.items.*.what". */
export function fieldOf(place: string): string {
  const known = fieldsByPlace.get(place)
  if (known !== undefined) return known
  const field = place.replace(/(?<=\.)\d+(?=\.|$)/g, '*')
  fieldsByPlace.set(place, field)
  return field
}

const fieldsByPlace = new Map<string, string>()

type Filling = {
  road: Road
  changed: ReadonlySet<string>
  by: number
  parts: Parts
  /** Whether this is the case without a change, whose parts are kept. */
  first: boolean
  reuse: (place: string) => boolean
}

function filled(schema: unknown, place: string, filling: Filling): unknown {
  if (filling.reuse(place)) return filling.parts.get(place)
  const value = filledAnew(schema, place, filling)
  if (filling.first) filling.parts.set(place, value)
  return value
}

function filledAnew(schema: unknown, place: string, filling: Filling): unknown {
  if (schema instanceof z.ZodMiniOptional) return filledAnew(schema.def.innerType, place, filling)
  if (schema instanceof z.ZodMiniArray)
    return Array.from({ length: lengthOf(place, schema.def.element, filling.road) }, (_, item) =>
      filled(schema.def.element, `${place}.${item}`, filling),
    )
  if (schema instanceof z.ZodMiniRecord) return { input: filled(z.string(), `${place}.input`, filling) }
  if (schema instanceof z.ZodMiniObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, filled(field, inside(place, key), filling)]),
    )
  return filledLeaf(schema, place, filling)
}

const inside = (place: string, key: string) => (place === '' ? key : `${place}.${key}`)

/** Three things of each kind, one word of a list of words; the court decides on all six conditions. */
function lengthOf(place: string, element: unknown, { empty = [] }: Road): number {
  const field = fieldOf(place)
  if (empty.includes(field)) return 0
  if (/^service\.(?:interim|outcome)\.conditions$/.test(field) || field === 'views.people.*.conditions')
    return 6
  if (field === 'statement.paragraphs') return 5
  if (element instanceof z.ZodMiniObject && !/\*/.test(field)) return 3
  return lengths[field.split('.').at(-1) ?? ''] ?? 1
}

/** How many there are of lists within lists. */
const lengths: Readonly<Record<string, number>> = {
  details: 3,
  corners: 3,
  points: 2,
  roads: 2,
  blackouts: 1,
}

function filledLeaf(schema: unknown, place: string, { road, changed, by }: Filling): unknown {
  const field = fieldOf(place)
  if (road.empty?.includes(field)) return undefined
  // Of the views of the others served papers say what they say where nobody was asked about a sentence.
  if (field.startsWith('views.people.*.sentence.') && itemsIn(place)[0] !== 2) return undefined
  const on = changed.has(field) ? by : 0
  const pointed = pointers[field] ?? (isId(field) ? own(field.slice(0, -3)) : undefined)
  return pointed ? pointed(itemsIn(place), on) : answerAt(schema, place, road, on)
}

function answerAt(schema: unknown, place: string, road: Road, on: number): unknown {
  if (schema instanceof z.ZodMiniEnum) return chosen(schema.options, place, road, on)
  if (schema instanceof z.ZodMiniBoolean) return chosen([true, false], place, road, on)
  if (schema instanceof z.ZodMiniLiteral) return on > 0 ? undefined : [...schema.def.values][0]
  if (schema instanceof z.ZodMiniNumber) return numberAt(schema, place, on)
  return writtenAt(schema, place, on)
}

function writtenAt(schema: unknown, place: string, on: number): string {
  if (schema instanceof z.ZodMiniISODate) return dayAt(place, on)
  if (schema instanceof z.ZodMiniISOTime)
    return `${10 + (hashOf(place) % 9) + on}:${10 + (hashOf(place) % 49)}`
  if (schema instanceof z.ZodMiniString) return on > 0 ? markOf(`${place} changed ${on}`) : markOf(place)
  throw new TypeError(`Nothing is known to stand at ${place}`)
}

/** The numbers in a place, from the outside in, from 0. */
export const itemsIn = (place: string): number[] =>
  [...place.matchAll(/(?<=\.)\d+(?=\.|$)/g)].map(([digits]) => Number(digits))
const preferred: readonly unknown[] = ['yes', true, 'made']

/** The answer that asks for most comes first; the second of a list takes the second answer, and so on. */
function chosen(options: readonly unknown[], place: string, { turn, choices }: Road, on: number): unknown {
  const fixed = choices[place] ?? choices[fieldOf(place)]
  const ordered = [
    ...options.filter((one) => preferred.includes(one)),
    ...options.filter((one) => !preferred.includes(one)),
  ]
  const start = fixed === undefined ? turn + sum(itemsIn(place)) : ordered.indexOf(fixed)
  return ordered[(start + on) % ordered.length]
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)

function numberAt(schema: z.ZodMiniNumber, place: string, on: number): number {
  const { maximum = 90, type } = limitsOf(schema)
  const share = 0.1 + 0.08 * (hashOf(place) % 10) + 0.03 * on
  return type === 'number' && maximum <= 1 ? share : Math.min(maximum - 2, 1 + (hashOf(place) % 9)) + on
}

const limits = new Map<z.ZodMiniNumber, { maximum?: number | undefined; type?: unknown }>()
function limitsOf(schema: z.ZodMiniNumber) {
  const known = limits.get(schema) ?? z.toJSONSchema(schema)
  limits.set(schema, known)
  return known
}

const dayAt = (place: string, on: number) => addDays('2025-11-01', (hashOf(place) % 300) + 400 * on)

function hashOf(place: string): number {
  let number = 2166136261
  for (const letter of place) number = Math.imul(number ^ letter.charCodeAt(0), 16777619) >>> 0
  return number >>> 4
}

const idAt = (list: string, item: number) => `id-of-${list}-${item % 3}`
const toList = (list: string) => (items: readonly number[], on: number) => idAt(list, (items.at(0) ?? 0) + on)
const conditionAt = (item: number) => idAt(item < 3 ? 'prohibitions.items' : 'requirements.items', item)
const isId = (field: string) => /(?:^|\.)id$/.test(field)
const own = (list: string) => (items: readonly number[]) => idAt(list, items.at(-1) ?? 0)

const libraryCodes = ['O11', 'O13', 'O09'] as const

/** A person to be protected, somebody else, and one of whom the case says nothing more. */
const witnessIs = [idAt('protected.people', 0), idAt('others.people', 1), undefined] as const

/** What stands in an id, and in each field that names another thing of the case, by the numbers of its own place. */
const pointers: Readonly<Record<string, (items: readonly number[], on: number) => unknown>> = {
  'protected.people.*.id': own('protected.people'),
  'others.people.*.id': own('others.people'),
  'acts.items.*.id': own('acts.items'),
  'acts.runs.*.id': own('acts.runs'),
  'evidence.exhibits.*.id': own('evidence.exhibits'),
  'witnesses.people.*.id': own('witnesses.people'),
  'prohibitions.items.*.id': own('prohibitions.items'),
  'requirements.items.*.id': own('requirements.items'),
  'views.people.*.id': own('protected.people'),
  'views.people.*.conditions.*.id': (items) => conditionAt(items.at(-1) ?? 0),
  'service.interim.conditions.*.id': (items) => conditionAt(items.at(-1) ?? 0),
  'service.outcome.conditions.*.id': (items) => conditionAt(items.at(-1) ?? 0),
  'acts.items.*.run': toList('acts.runs'),
  'acts.items.*.towards.*': toList('protected.people'),
  'acts.items.*.exhibits.*': toList('evidence.exhibits'),
  'acts.items.*.account.witness': ([item = 0], on) =>
    item + on < 2 ? idAt('witnesses.people', item + on) : undefined,
  'witnesses.people.*.person': ([item = 0], on) => witnessIs[(item + on) % 3],
  'risk.atRisk.*.person': toList('protected.people'),
  'prohibitions.items.*.acts.*': toList('acts.items'),
  'requirements.items.*.acts.*': toList('acts.items'),
  'prohibitions.items.*.protects.*': toList('protected.people'),
  'requirements.items.*.protects.*': toList('protected.people'),
  'requirements.items.*.provider.exhibit': toList('evidence.exhibits'),
  'statement.paragraphs.*.source.acts.*': toList('acts.items'),
  'papersServed.reply.agreedActs.*': (_, on) => idAt('acts.items', on),
  'papersServed.reply.disputedActs.*': (_, on) => idAt('acts.items', 2 + on),
  'papersServed.reply.agreedConditions.*': (_, on) => conditionAt(on),
  'papersServed.reply.disputedConditions.*': (_, on) => conditionAt(2 + on),
  'papersServed.reply.makers.*': (_, on) => (on > 0 ? 'nobody' : idAt('witnesses.people', 0)),
  'bundle.late.*': toList('evidence.exhibits'),
  'papersServed.served.services.*.papers.*': ([item = 0], on) => ['D1', 'D9', 'D7'][(item + on) % 3],
  'prohibitions.items.*.origin.version': (_, on) => 1 + on,
  'requirements.items.*.origin.version': (_, on) => 1 + on,
  // The last condition of each kind is one of the library that stands above another on its ladder.
  'prohibitions.items.*.origin.code': ([item = 0], on) =>
    item === 2 ? libraryCodes[on] : `own-${item}-${on}`,
  'requirements.items.*.origin.code': ([item = 0], on) =>
    item === 2 ? libraryCodes[on] : `own-${item}-${on}`,
}

/** The places in a value at which something stands. */
export function placesIn(value: unknown, place = ''): string[] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [place]
  return Object.entries(value).flatMap(([key, item]) => placesIn(item, inside(place, key)))
}

/** One field of the case: its place with every number as "*", and what stands in it. */
type Field = { field: string; kind: 'text' | 'pointer' | 'id' | 'fixed' | 'other' }

/** Every field of the schema of the case, in its order. */
export const fields: readonly Field[] = fieldsOf(caseFile, '')

function fieldsOf(schema: unknown, place: string): Field[] {
  if (schema instanceof z.ZodMiniOptional) return fieldsOf(schema.def.innerType, place)
  if (schema instanceof z.ZodMiniArray) return fieldsOf(schema.def.element, `${place}.*`)
  if (schema instanceof z.ZodMiniRecord) return [{ field: `${place}.input`, kind: 'text' }]
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => fieldsOf(field, inside(place, key)))
  return [{ field: place, kind: kindOf(schema, place) }]
}

function kindOf(schema: unknown, field: string): Field['kind'] {
  if (isId(field)) return 'id'
  if (field in pointers) return 'pointer'
  if (schema instanceof z.ZodMiniLiteral) return 'fixed'
  return schema instanceof z.ZodMiniString &&
    !(schema instanceof z.ZodMiniISODate || schema instanceof z.ZodMiniISOTime)
    ? 'text'
    : 'other'
}
