import { describe, expect, test } from 'vitest'
import { papersOfField } from '#tests/support/fieldMap.ts'
import { type Changing, fields, markedCase, type Road } from '#tests/support/markedCase.ts'
import { type PaperKey, paperKeys, printedBy } from '#tests/support/printedPapers.ts'
import { roads } from '#tests/support/roads.ts'

/** An id is no fact: it is what pointers hold. A fixed value has no other. */
const facts = fields.filter(({ kind }) => kind !== 'id' && kind !== 'fixed').map(({ field }) => field)

const listedFor = (field: string): ReadonlySet<PaperKey> => papersOfField.get(field) ?? new Set()
const printed = (road: Road, changing?: Changing) => printedBy(markedCase(road, changing))
const before = new Map(roads.map((road) => [road, new Map<PaperKey, string>()]))

/** What a paper prints of a case that is not changed. */
function textOf(road: Road, key: PaperKey): string {
  const known = before.get(road)?.get(key)
  if (known !== undefined) return known
  const text = printed(road)(key)
  before.get(road)?.set(key, text)
  return text
}

describe('the list of fields and of the papers that show them', () => {
  test('names every field of a case, and no other', () => {
    expect([...papersOfField.keys()].toSorted()).toEqual(facts.toSorted())
  })

  test('names every paper that there is', () => {
    const codes = (keys: readonly PaperKey[]) => new Set(keys.map((key) => key.split(' ')[1]))
    expect(codes([...papersOfField.values()].flatMap((keys) => [...keys]))).toEqual(codes(paperKeys))
  })
})

describe('all other fields changed, a paper stays as it is', () => {
  test.each(roads.map((road, at) => ({ ...road, road, by: 1 + (at % 2) })))('$name', ({ road, by }) => {
    const made = paperKeys.filter((key) => textOf(road, key) !== '')
    expect(made.flatMap((key) => strangersIn(road, [key], by))).toEqual([])
    const others = paperKeys.filter((key) => !made.includes(key))
    expect(strangersIn(road, others, by)).toEqual([])
  })
})

/** The fields that show in one of the papers without being listed for any. All are changed at once; only if that shows, ever fewer. */
function strangersIn(road: Road, keys: readonly PaperKey[], by: number): string[] {
  const among = (some: readonly string[]): string[] => {
    const now = printed(road, { fields: new Set(some), by })
    const changed = keys.filter((key) => now(key) !== textOf(road, key))
    if (changed.length === 0) return []
    if (some.length === 1) return changed.map((key) => `${some.join()} shows in ${key}`)
    const half = Math.ceil(some.length / 2)
    const found = [...among(some.slice(0, half)), ...among(some.slice(half))]
    return found.length > 0 ? found : [`${some.join(' and ')} together show in ${changed.join()}`]
  }
  return among(facts.filter((field) => !keys.some((key) => listedFor(field).has(key))))
}
