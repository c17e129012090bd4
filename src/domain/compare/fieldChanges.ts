import { sameAnswers } from '../shared/sameAnswers.ts'
import type { Answer, FieldChange, HeldAnswer, Place, SideWords } from './comparison.ts'
import { mapChange } from './mapChange.ts'
import { matchedItems } from './matchedItems.ts'

/** A value and where it stands in its version. */
export type Spot = { value: unknown; path: Place }

/** The words of both versions, and the part of the case that a field’s label need not name. */
export type Telling = { before: SideWords; after: SideWords; within: { before: Place; after: Place } }

/** Every field in which two values differ, down to the last, in words. Items of lists are matched by their ids. */
export function fieldChanges(
  before: Spot | undefined,
  after: Spot | undefined,
  telling: Telling,
): FieldChange[] {
  const found = pairsIn(before, after)
  const valued = new Set(found.filter((pair) => lastOf(pair) === 'value').map(parentOf))
  return found
    .filter((pair) => !(lastOf(pair) === 'known' && valued.has(parentOf(pair))))
    .flatMap((pair) => told(pair, telling))
}

/** One field on both sides; `drawn` where it is told in other words than its answers. */
type Pair = { before?: HeldAnswer; after?: HeldAnswer; drawn?: FieldWords }
type FieldWords = { before?: string; after?: string }

function pairsIn(before: Spot | undefined, after: Spot | undefined): Pair[] {
  const [old, now] = [before?.value, after?.value]
  if (old === now) return []
  if (isThings(old) || isThings(now)) return pairsInLists(before, after)
  if (isGroup(old) || isGroup(now)) return pairsInGroups(before, after)
  const pair = { ...leafOf('before', before), ...leafOf('after', after) }
  return sameAnswers(pair.before?.values, pair.after?.values) ? [] : [pair]
}

function pairsInLists(before: Spot | undefined, after: Spot | undefined): Pair[] {
  const listed = matchedItems(listOf(before?.value), listOf(after?.value))
  return listed.flatMap((item) =>
    pairsIn(
      before && item.before && { value: item.before.value, path: [...before.path, item.before.at] },
      after && item.after && { value: item.after.value, path: [...after.path, item.after.at] },
    ),
  )
}

function pairsInGroups(before: Spot | undefined, after: Spot | undefined): Pair[] {
  const [old, now] = [groupOf(before?.value), groupOf(after?.value)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): Pair[] => {
    const [was, is] = [spotAt(before, old, key), spotAt(after, now, key)]
    const drawn = inMap(is ?? was) ? mapChange(key, was?.value, is?.value) : undefined
    if (!drawn) return pairsIn(was, is)
    const same = sameAnswers(was?.value, is?.value)
    return same ? [] : [{ ...bare('before', was), ...bare('after', is), drawn }]
  })
}

const inMap = (spot: Spot | undefined): boolean => spot?.path[0] === 'map'

function spotAt(side: Spot | undefined, group: Group, key: string): Spot | undefined {
  return side && group[key] !== undefined ? { value: group[key], path: [...side.path, key] } : undefined
}

const bare = (side: 'before' | 'after', spot: Spot | undefined): Pair =>
  spot ? { [side]: { path: spot.path, values: [] } } : {}

function leafOf(side: 'before' | 'after', spot: Spot | undefined): Pair {
  const values = spot ? [spot.value].flat().filter(isAnswer) : []
  return spot && values.length > 0 ? { [side]: { path: spot.path, values } } : {}
}

/** An id is told only where it points at something; what the item is called says the rest. */
function told({ before, after, drawn }: Pair, words: Telling): FieldChange[] {
  const shown = after ?? before
  if (!shown) return []
  const side = after ? words.after : words.before
  if (shown.path.at(-1) === 'id' && !side.points(shown)) return []
  return [
    {
      label: side.label(shown.path, after ? words.within.after : words.within.before),
      ...(drawn ?? {
        ...(before && { before: words.before.answer(before) }),
        ...(after && { after: words.after.answer(after) }),
      }),
    },
  ]
}

const shownOf = ({ before, after }: Pair): Place => (after ?? before)?.path ?? []
const lastOf = (pair: Pair) => shownOf(pair).at(-1)
const parentOf = (pair: Pair): string => shownOf(pair).slice(0, -1).join('.')

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const groupOf = (value: unknown): Group => (isGroup(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** A list of items, and not of choices or references, which is one answer. */
const isThings = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.some(isGroup)
const isAnswer = (value: unknown): value is Answer =>
  (typeof value === 'string' && value.trim() !== '') ||
  typeof value === 'number' ||
  typeof value === 'boolean'
