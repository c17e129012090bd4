import { expect, test } from 'vitest'
import { hasSheet, sheetHolds } from '#src/documents/confidentialSheet/sheetHolds.ts'
import { courtView } from '#src/domain/audience/courtView.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { canaryCase } from '#tests/support/canaryCase.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

type Person = ServedCase['protectedPeople'][number]
const none = { givesCourtDetails: false, pseudonym: false, asksForArrangements: false }
const served = (change: Partial<Person>, otherPseudonym = false): ServedCase => {
  const all = servedFrom()
  return {
    ...all,
    protectedPeople: all.protectedPeople.map((one) => ({ ...one, ...none, ...change })),
    others: all.others.map((one) => ({ ...one, pseudonym: otherPseudonym })),
  }
}

test.each([
  [{ givesCourtDetails: true }, { details: true, realNames: false, arrangements: false }],
  [{ pseudonym: true }, { details: false, realNames: true, arrangements: false }],
  [{ asksForArrangements: true }, { details: false, realNames: false, arrangements: true }],
])('there is a sheet for %o', (change, holds) => {
  expect(sheetHolds(served(change))).toEqual(holds)
  expect(hasSheet(served(change))).toBe(true)
})

test('there is a sheet for the real name of somebody else, and none where nothing is told to the court alone', () => {
  expect(hasSheet(served({}, true))).toBe(true)
  expect(hasSheet(served({ hasWithheld: true }))).toBe(false)
  expect(hasSheet(servedEmpty())).toBe(false)
})

test('what the served papers say is on the sheet is what the court gets on it', () => {
  for (let round = 0; round < 40; round += 1) {
    const { people, others } = courtView(canaryCase(round))
    expect(sheetHolds(servedView(canaryCase(round)))).toEqual({
      details: people.some(({ details }) => details.length > 0),
      realNames: [...people, ...others].some(({ realName }) => realName !== undefined),
      arrangements: people.some(({ arrangements }) => arrangements !== undefined),
    })
  }
})
