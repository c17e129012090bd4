import { expect, test } from 'vitest'
import { itemsTable } from '#src/documents/application/itemsTable.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('each example of the Act stands in its words with its acts; one without an act is left out', () => {
  const text = wordsIn(itemsTable(servedFrom()))
  expect(text).toContain('“contacting, or attempting to contact, a person by any means”, s.2A(3)(b)\n1, 4')
  expect(text).toContain('another act associated with stalking, for the reasons given below\n2, 4')
  expect(text).not.toContain('following a person')
})

test('there is no table without an act', () => {
  expect(itemsTable(servedEmpty())).toEqual([])
})
