import type { CaseFile } from '../case/caseFile.ts'
import type { SliceId } from '../case/slices.ts'
import type { EntryChange, FieldChange, Place, SideWords } from './comparison.ts'
import { fieldChanges, type Spot } from './fieldChanges.ts'
import type { Matched } from './matchedItems.ts'

/** One version of a case with its words. */
export type ComparedSide = { file: CaseFile; words: SideWords }

export type Numbers = Record<'act' | 'condition', ReadonlyMap<string, number>>

/** Both versions, and the numbers that acts and conditions have in each. */
export type Reading = {
  before: ComparedSide
  after: ComparedSide
  numbers: { before: Numbers; after: Numbers }
}

/** The fields in which two values differ, in the words of both versions. */
export function changedFields(
  { before, after }: Reading,
  old: Spot | undefined,
  now: Spot | undefined,
): FieldChange[] {
  const within = { before: old?.path ?? [], after: now?.path ?? [] }
  return fieldChanges(old, now, { before: before.words, after: after.words, within })
}

/** What became of one item of the list at this place; nothing where it stands as it stood. */
export function entryChange(reading: Reading, item: Matched, list: Place, step: SliceId): EntryChange[] {
  const [old, now] = [spotOf(item.before, list), spotOf(item.after, list)]
  // The order of acts is that of their days; where they stand in the list says nothing.
  const moved = item.moved && step !== 'acts'
  const differing = whatDiffers(reading, old, now, step)
  if (!moved && !differing) return []
  return [
    {
      step,
      kind: kindOf(old, now, differing !== undefined),
      fields: [],
      ...differing,
      ...(isCondition(step) && { wording: wordingOf(reading, old, now) }),
      ...(item.id !== undefined && { item: item.id, ...called(reading, item.id, now !== undefined, step) }),
      ...(moved && { moved }),
    },
  ]
}

/** The fields that differ, the wording of a condition apart; undefined where nothing differs. */
function whatDiffers(
  reading: Reading,
  old: Spot | undefined,
  now: Spot | undefined,
  step: SliceId,
): Pick<EntryChange, 'fields'> | undefined {
  if (old?.value === now?.value) return undefined
  const apart = isCondition(step)
  const fields = changedFields(reading, apart ? withoutText(old) : old, apart ? withoutText(now) : now)
  return fields.length > 0 || (apart && textOf(old) !== textOf(now)) ? { fields } : undefined
}

const isCondition = (step: SliceId): boolean => step === 'prohibitions' || step === 'requirements'

function kindOf(old: Spot | undefined, now: Spot | undefined, differs: boolean): EntryChange['kind'] {
  if (!old) return 'added'
  if (!now) return 'removed'
  return differs ? 'changed' : 'moved'
}

const spotOf = (side: { value: unknown; at: number } | undefined, list: Place): Spot | undefined =>
  side && { value: side.value, path: [...list, side.at] }

function called({ before, after, numbers }: Reading, id: string, stays: boolean, step: SliceId) {
  const name = (stays ? after : before).words.item(id)
  const of = step === 'acts' ? 'act' : 'condition'
  const [was, is] = [numbers.before[of].get(id), numbers.after[of].get(id)]
  return {
    ...(name !== undefined && { name }),
    ...(was !== undefined && is !== undefined && was !== is && { numbers: { before: was, after: is } }),
  }
}

function wordingOf({ before, after }: Reading, old: Spot | undefined, now: Spot | undefined) {
  const [was, is] = [textOf(old), textOf(now)]
  // References that only print under other numbers are no change of the wording.
  if (was !== undefined && was === is) return { before: after.words.text(is), after: after.words.text(is) }
  return {
    ...(was !== undefined && { before: before.words.text(was) }),
    ...(is !== undefined && { after: after.words.text(is) }),
  }
}

function textOf(spot: Spot | undefined): string | undefined {
  const item = spot?.value
  if (typeof item !== 'object' || item === null || !('text' in item)) return undefined
  return typeof item.text === 'string' ? item.text : undefined
}

const withoutText = (spot: Spot | undefined): Spot | undefined =>
  spot && { ...spot, value: { ...Object(spot.value), text: undefined } }
