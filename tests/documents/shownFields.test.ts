import { expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { papersOfField } from '#tests/support/fieldMap.ts'
import { fieldOf, fields, markedCase, placesIn, type Road } from '#tests/support/markedCase.ts'
import { marksIn } from '#tests/support/marks.ts'
import { type PaperKey, paperKeys, printedBy } from '#tests/support/printedPapers.ts'
import { roads } from '#tests/support/roads.ts'

const texts = new Set(fields.flatMap(({ field, kind }) => (kind === 'text' ? [field] : [])))
const listedFor = (field: string): readonly PaperKey[] => [...(papersOfField.get(field) ?? [])]

/** A case, what its papers print, and the fields that it has once branches not taken are gone. */
const cases = roads.map((road) => {
  const file = markedCase(road)
  const print = printedBy(file)
  return {
    road,
    printed: new Map(paperKeys.map((key) => [key, print(key)] as const)),
    held: new Set(placesIn(pruneCase(file)).map(fieldOf)),
  }
})

test('every field of the case stands in one of the cases', () => {
  const held = new Set(cases.flatMap((one) => [...one.held]))
  expect(fields.filter(({ field }) => !held.has(field))).toEqual([])
})

test('words that are changed are read in every paper that is listed for them, and the old ones in none', () => {
  const seen = new Set<string>()
  for (const road of roads) {
    const now = printedBy(markedCase(road, { fields: texts, by: 1 }))
    for (const key of paperKeys)
      for (const mark of marksIn(now(key))) {
        const [place = '', changed] = mark.split(' ')
        expect(changed, `${place} is old in ${key}`).toBeDefined()
        seen.add(`${fieldOf(place)} is not in ${key}`)
      }
  }
  const listed = [...texts].flatMap((field) => listedFor(field).map((key) => `${field} is not in ${key}`))
  expect(listed.filter((one) => !seen.has(one))).toEqual([])
})

const others = fields.flatMap(({ field, kind }) =>
  kind === 'text' || kind === 'id' || listedFor(field).length === 0 ? [] : [field],
)
const sliceOf = (field: string) => field.replace(/\..*$/, '')

// One test for each step: together they take longer than one test may.
test.each([...new Set(others.map(sliceOf))])(
  'what is chosen, dated or counted under %s shows, when it is changed alone, in every paper that is listed for it',
  (slice) => {
    expect(others.filter((field) => sliceOf(field) === slice).flatMap(unseenOf)).toEqual([])
  },
)

/** The papers that stay as they are whatever is done to the field, in every case that holds it. */
function unseenOf(field: string): string[] {
  const open = new Set(listedFor(field))
  for (const by of [1, 2, 3, 4])
    for (const { road, printed, held } of cases) {
      const here = [...open].filter((key) => printed.get(key) !== '')
      if (here.length === 0 || !held.has(field)) continue
      for (const key of changedIn(road, { field, by }, here, printed)) open.delete(key)
    }
  return [...open].map((key) => `${field} is not in ${key}`)
}

function changedIn(
  road: Road,
  { field, by }: { field: string; by: number },
  keys: readonly PaperKey[],
  printed: ReadonlyMap<PaperKey, string>,
): PaperKey[] {
  const now = printedBy(markedCase(road, { fields: new Set([field]), by }))
  return keys.filter((key) => now(key) !== printed.get(key))
}
