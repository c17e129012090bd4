import { expect, test } from 'vitest'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'

test('intimate images and recordings are listed and not copied, until an officer says otherwise', () => {
  expect(handlingOf({ sort: 'intimateImage' })).toBe('indexOnly')
  expect(handlingOf({ sort: 'recording' })).toBe('indexOnly')
  expect(handlingOf({ sort: 'intimateImage', handling: 'appended' })).toBe('appended')
})

test('everything else goes into the bundle, until an officer says otherwise', () => {
  for (const sort of ['document', 'messages', 'photo', 'other', undefined] as const)
    expect(handlingOf({ sort })).toBe('appended')
  expect(handlingOf({ sort: 'photo', handling: 'indexOnly' })).toBe('indexOnly')
})
