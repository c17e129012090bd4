import type { CaseFile } from '../case/caseFile.ts'
import type { SliceId } from '../case/slices.ts'
import { remembered } from '../shared/remembered.ts'
import { placeOf } from './numberedItems.ts'
import type { ServedText } from './servedTexts.ts'

const steps: readonly SliceId[] = [
  'court',
  'proceedings',
  'acts',
  'witnesses',
  'disclosure',
  'stalking',
  'risk',
  'necessity',
  'prohibitions',
  'requirements',
  'interim',
  'statement',
]

/** Every text of the case in which a reference stands, as it was entered, with the page and item it is on. */
export function longTexts(file: CaseFile): ServedText[] {
  return steps.flatMap((step) => textsOn(step, file[step]))
}

/** The outermost item with an id, and the outermost field within it, name the place. */
function textsOn(step: SliceId, value: unknown, field?: string): ServedText[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsOn(step, each, field))
  if (!isGroup(value)) {
    return hasReference(value)
      ? [{ text: value, where: field === undefined ? { step } : { step, field } }]
      : []
  }
  const { id } = value
  if (typeof id !== 'string') {
    return Object.entries(value).flatMap(([key, inside]) => textsOn(step, inside, field ?? key))
  }
  return textsOfItem(value).map(([key, text]) => ({ text, where: placeOf(step, id, key) }))
}

/** The texts of an item after the fields they stand in. One that stayed the same need not be gone through again. */
const textsOfItem = remembered((item: Group) =>
  Object.entries(item).flatMap(([field, inside]) =>
    stringsIn(inside)
      .filter(hasReference)
      .map((text): [field: string, text: string] => [field, text]),
  ),
)

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return isGroup(value) || Array.isArray(value) ? Object.values(value).flatMap(stringsIn) : []
}

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasReference = (value: unknown): value is string => typeof value === 'string' && value.includes('[[')
