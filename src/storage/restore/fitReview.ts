import { placeOf } from '#src/domain/case/places.ts'
import { type Review, review } from '#src/domain/review/review.ts'
import type { Explained } from './explain.ts'

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The record of review out of plain JSON. An item is taken whole or left out and explained: one that was mended would no longer be what
 * somebody said or signed. No record where nothing is given, or where nothing of it is one.
 */
export function fitReview(given: unknown): { review?: Review; explained: Explained[] } {
  if (given === undefined) return { explained: [] }
  if (!isGroup(given)) return { explained: [notARecord] }
  const explained: Explained[] = []
  const parts = Object.entries(given).flatMap(([part, value]) => {
    const isList = Array.isArray(value) && Object.hasOwn(review.shape, part)
    const fitted = isList ? fitItems(part, value, explained) : fitOne(part, value, explained)
    return fitted === undefined ? [] : [[part, fitted] as const]
  })
  const whole = review.safeParse(Object.fromEntries(parts))
  return { explained, ...(whole.success && { review: whole.data }) }
}

const notARecord: Explained = {
  place: placeOf(['review']),
  message: 'this is not a record of review, so it was left out',
}

function fitItems(part: string, items: readonly unknown[], explained: Explained[]): unknown[] {
  return items.filter((item, at) => fits(part, [item], [part, at], explained))
}

function fitOne(part: string, value: unknown, explained: Explained[]): unknown {
  return fits(part, value, [part], explained) ? value : undefined
}

/** Whether a part with this in it is one; where it is not, says so. */
function fits(
  part: string,
  value: unknown,
  path: readonly (string | number)[],
  explained: Explained[],
): boolean {
  if (review.safeParse({ [part]: value }).success) return true
  explained.push({
    place: placeOf(['review', ...path]),
    message: 'something in it is missing or is not as it should be, so it was left out',
  })
  return false
}
