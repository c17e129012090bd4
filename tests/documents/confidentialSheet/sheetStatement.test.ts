import { expect, test } from 'vitest'
import { sheetStatement } from '#src/documents/confidentialSheet/sheetStatement.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

type Person = ServedCase['protectedPeople'][number]
const says = (change: Partial<Person>) => {
  const all = servedFrom()
  const none = { hasWithheld: false, givesCourtDetails: false, pseudonym: false, asksForArrangements: false }
  return wordsIn(
    sheetStatement({
      ...all,
      protectedPeople: all.protectedPeople.map((one) => ({ ...one, ...none, ...change })),
      others: all.others.map((one) => ({ ...one, pseudonym: false })),
    }),
  )
}

test('the served papers say that the sheet exists, what kind of thing is on it, and why it is not served', () => {
  const text = says({ hasWithheld: true, givesCourtDetails: true, asksForArrangements: true })
  expect(text).toContain(
    'One confidential sheet is lodged with this application for the court alone. It holds withheld addresses and contact details and what special arrangements the court is asked to consider at the hearing and why.',
  )
  expect(text).toContain('It is not served, because')
  expect(text).toContain(
    'Nothing on it is relied on as evidence. It is for the court to decide on the arrangements.',
  )
})

test('only what is on the sheet is named', () => {
  expect(says({ pseudonym: true })).toContain(
    'It holds the real names of people who appear here under another name',
  )
  expect(says({ pseudonym: true })).not.toMatch(/addresses|arrangements/)
  expect(says({ asksForArrangements: true })).toContain('It holds what special arrangements')
  expect(says({ asksForArrangements: true })).not.toContain('withheld')
})

test('a vehicle that is withheld is said to be withheld, and there is no sheet', () => {
  expect(says({ hasWithheld: true })).toContain('are withheld')
  expect(says({ hasWithheld: true })).not.toContain('sheet')
  expect(says({})).toBe('')
})
