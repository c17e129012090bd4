import { expect, test } from 'vitest'
import { shortId } from '#src/storage/restore/shortId.ts'

test.each([
  ['case-abcdefghijklmnopqrstuvwxyz', 'stuvwxyz'],
  ['fx-01', 'fx01'],
  ['../é', ''],
])('the file of %s is told apart by “%s”, which can stand in a file name', (id, short) => {
  expect(shortId(id)).toBe(short)
})
