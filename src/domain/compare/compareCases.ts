import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import { isSliceId, type SliceId } from '../case/slices.ts'
import { stepIds } from '../flow/steps.ts'
import { actNumbers, conditionNumbers } from '../grounds/numbering.ts'
import type { ComparedPart, Comparison, EntryChange } from './comparison.ts'
import { type ComparedSide, changedFields, entryChange, type Numbers, type Reading } from './entryChange.ts'
import type { Spot } from './fieldChanges.ts'
import { matchedItems } from './matchedItems.ts'
import { comparedParts, partOfField } from './partOfField.ts'
import { renumbered } from './renumbered.ts'

/**
 * What differs between an earlier and a later version of a case, without the answers on branches not taken: every field, by the
 * parts that are signed apart, in the order of the pages. Items of lists are matched by their ids.
 */
export function compareCases(earlier: ComparedSide, later: ComparedSide): Comparison {
  const reading: Reading = {
    before: { ...earlier, file: pruneCase(earlier.file) },
    after: { ...later, file: pruneCase(later.file) },
    numbers: { before: numbersOf(earlier.file), after: numbersOf(later.file) },
  }
  const entries = [
    ...stepIds.filter(isSliceId).flatMap((step) => entriesOf(reading, step)),
    ...wholeCase(reading),
  ]
  const told = new Set(entries.flatMap(({ entry }) => entry.item ?? []))
  const others = (of: 'act' | 'condition') =>
    renumbered(of, reading.numbers.before[of], reading.numbers.after[of], told)
  return {
    groups: comparedParts.map((part) => ({
      part,
      entries: entries.flatMap((each) => (each.part === part ? [each.entry] : [])),
      renumbered: part === 'acts' ? others('act') : part === 'conditions' ? others('condition') : [],
    })),
  }
}

const numbersOf = (file: CaseFile): Numbers => ({
  act: actNumbers(file.acts?.items ?? []),
  condition: conditionNumbers(file),
})

/** One change, and the part of the application that it is of. */
type Placed = { part: ComparedPart; entry: EntryChange }

function entriesOf(reading: Reading, step: SliceId): Placed[] {
  const [before, after] = [reading.before.file[step], reading.after.file[step]]
  if (before === after) return []
  const [old, now] = [partsOf(before), partsOf(after)]
  const lists = [...new Set([...Object.keys(old.lists), ...Object.keys(now.lists)])]
  return [
    ...comparedParts.flatMap((part) => ownAnswers(reading, step, part, [old, now])),
    ...lists.flatMap((list) =>
      matchedItems(old.lists[list] ?? [], now.lists[list] ?? [])
        .flatMap((item) => entryChange(reading, item, [step, list], step))
        .map((entry) => ({ part: partOfField(step, list), entry })),
    ),
  ]
}

/** What differs of the answers of a page that stand in no list and belong to this part. */
function ownAnswers(
  reading: Reading,
  step: SliceId,
  part: ComparedPart,
  [old, now]: readonly [Parts, Parts],
): Placed[] {
  const mine = ({ answers }: Parts): Spot => ({
    value: Object.fromEntries(Object.entries(answers).filter(([field]) => partOfField(step, field) === part)),
    path: [step],
  })
  const fields = changedFields(reading, mine(old), mine(now))
  return fields.length > 0 ? [{ part, entry: { step, kind: 'changed', fields } }] : []
}

type Parts = { answers: Record<string, unknown>; lists: Record<string, readonly unknown[]> }

/** The answers of a page that stand in no list, and its lists of items. */
function partsOf(slice: unknown): Parts {
  const parts: Parts = { answers: {}, lists: {} }
  for (const [key, value] of Object.entries(slice ?? {})) {
    if (Array.isArray(value) && value.some((item) => typeof item === 'object')) parts.lists[key] = value
    else parts.answers[key] = value
  }
  return parts
}

/** What belongs to no page: the reasons given for findings, and the values of the force. */
function wholeCase(reading: Reading): Placed[] {
  return (['explanations', 'profile'] as const).flatMap((whole): Placed[] => {
    const spot = ({ file }: ComparedSide): Spot => ({ value: file[whole], path: [whole] })
    const fields = changedFields(reading, spot(reading.before), spot(reading.after))
    return fields.length > 0
      ? [{ part: 'notSigned', entry: { step: 'answers', kind: 'changed', fields } }]
      : []
  })
}
