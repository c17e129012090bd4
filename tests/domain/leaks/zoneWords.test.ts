import { expect, test } from 'vitest'
import { howToWiden, whyZone } from '#src/domain/leaks/zoneWords.ts'

test('a zone is explained and made wider', () => {
  expect(whyZone({ found: 'Larch Row', kind: 'only' })).toBe(
    '“Larch Row” is the only street that this names, and a withheld place is in it',
  )
  expect(howToWiden({ found: 'Larch Row', kind: 'only' })).toContain(
    'at least three streets of which “Larch Row” is not the middle',
  )
})

test('a postcode is not mended by more streets', () => {
  expect(howToWiden({ found: 'WM4 7', kind: 'sector' })).not.toContain('streets')
})
