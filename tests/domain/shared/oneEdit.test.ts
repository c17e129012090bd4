import { expect, test } from 'vitest'
import { isOneEdit } from '#src/domain/shared/oneEdit.ts'

test.each([
  ['a letter wrong', 'larsh', true],
  ['a letter missing', 'lach', true],
  ['the first letter missing', 'arch', true],
  ['the last letter missing', 'larc', true],
  ['a letter too many', 'larrch', true],
  ['a letter too many at the end', 'larchs', true],
  ['two neighbours changed over', 'lrach', true],
  ['the last two changed over', 'larhc', true],
  ['nothing wrong', 'larch', false],
  ['two letters wrong', 'lursh', false],
  ['two letters missing', 'lar', false],
  ['letters apart changed over', 'hrcal', false],
  ['one too many and one wrong', 'larshes', false],
])('larch with %s', (_, written, isSlip) => {
  expect(isOneEdit('larch', written)).toBe(isSlip)
  expect(isOneEdit(written, 'larch')).toBe(isSlip)
})
