import { expect, test } from 'vitest'
import { isReleased } from '#src/domain/shared/released.ts'

test('a detail is released by a yes with its reason, and by nothing less', () => {
  expect(isReleased({ released: 'yes', why: 'He knows it.' })).toBe(true)
  expect(isReleased({ released: 'yes', why: ' ' })).toBe(false)
  expect(isReleased({ released: 'yes' })).toBe(false)
  expect(isReleased({ released: 'no', why: 'He knows it.' })).toBe(false)
  expect(isReleased({})).toBe(false)
})
