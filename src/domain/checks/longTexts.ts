import type { CaseFile } from '../case/caseFile.ts'
import type { SliceId } from '../case/slices.ts'
import type { Where } from './finding.ts'
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
]

/** Every text of the case in which a reference stands, as it was entered, with the page and item it is on. */
export function longTexts(file: CaseFile): ServedText[] {
  return steps.flatMap((step) => {
    const answer = file[step]
    if (!answer) return []
    const found = foundBefore.get(answer) ?? textsWithReferences(answer, { step })
    foundBefore.set(answer, found)
    return found
  })
}

// A page that stayed the same need not be gone through again.
const foundBefore = new WeakMap<object, ServedText[]>()

function textsWithReferences(value: unknown, where: Where): ServedText[] {
  if (typeof value === 'string') return value.includes('[[') ? [{ text: value, where }] : []
  if (Array.isArray(value)) return value.flatMap((each) => textsWithReferences(each, where))
  if (typeof value !== 'object' || value === null) return []
  const here = where.item === undefined ? itemOf(value, where) : where
  return Object.entries(value).flatMap(([key, inside]) =>
    textsWithReferences(inside, here.field === undefined ? { ...here, field: key } : here),
  )
}

/** The outermost item with an id, and the outermost field within it, name the place. */
function itemOf(value: object, where: Where): Where {
  return 'id' in value && typeof value.id === 'string' ? placeOf(where.step, value.id) : where
}
