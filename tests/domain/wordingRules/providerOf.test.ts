import { expect, test } from 'vitest'
import { providerOf } from '#src/domain/wordingRules/providerOf.ts'

test('a requirement has the provider that is recorded, a prohibition none', () => {
  expect(providerOf({ id: 'c', provider: { confirmed: 'no' } })).toEqual({ confirmed: 'no' })
  expect(providerOf({ id: 'c' })).toBeUndefined()
})
