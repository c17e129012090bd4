import { describe, expect, test } from 'vitest'
import { openHealth } from '#src/app/health.ts'
import { startUp } from '#src/app/startUp.ts'
import { StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'

const vaults = async () => []

describe('when the app starts', () => {
  test.each([
    ['unavailable', new StorageUnavailable()],
    ['outdated', new StorageOutdated()],
  ] as const)('a storage that is %s is told', async (state, fault) => {
    const health = openHealth()
    await startUp({ door: { vaults: () => Promise.reject(fault) }, health, secure: true })
    expect(health.now()).toBe(state)
  })

  test('an insecure connection is told, and nothing is asked of the storage', async () => {
    const health = openHealth()
    await startUp({ door: { vaults: () => Promise.reject(new Error('asked')) }, health, secure: false })
    expect(health.now()).toBe('insecure')
  })

  test('a wait for other tabs is over once the storage answers', async () => {
    const health = openHealth()
    health.tell('blocked')
    await startUp({ door: { vaults }, health, secure: true })
    expect(health.now()).toBe('well')
  })
})
