import { describe, expect, test } from 'vitest'
import { openHealth } from '#src/app/health.ts'
import { startUp } from '#src/app/startUp.ts'
import { StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { memoryDevice } from '#tests/support/memoryDevice.ts'

const now = () => '2026-11-23T09:00:00.000Z'

describe('when the app starts', () => {
  test('what was deleted more than seven days ago is let go, and what was deleted later can be put back', async () => {
    const store = memoryDevice().tab()
    await store.create(aDraft({ id: 'old' }), now())
    await store.create(aDraft({ id: 'young' }), now())
    await store.remove('old', '2026-11-16T08:59:59.999Z')
    await store.remove('young', '2026-11-16T09:00:00.000Z')
    const health = openHealth()
    await startUp({ store, now, health, secure: true })
    expect(health.now()).toBe('well')
    expect(await store.restore('old')).toEqual({ restored: false, because: 'notKept' })
    expect(await store.restore('young')).toEqual({ restored: true })
  })

  test.each([
    ['unavailable', new StorageUnavailable()],
    ['outdated', new StorageOutdated()],
  ] as const)('a storage that is %s is told', async (state, fault) => {
    const health = openHealth()
    await startUp({ store: { purge: () => Promise.reject(fault) }, now, health, secure: true })
    expect(health.now()).toBe(state)
  })

  test('an insecure connection is told, and nothing is asked of the storage', async () => {
    const health = openHealth()
    const purge = () => Promise.reject(new Error('asked'))
    await startUp({ store: { purge }, now, health, secure: false })
    expect(health.now()).toBe('insecure')
  })

  test('a wait for other tabs is over once the storage answers', async () => {
    const health = openHealth()
    health.tell('blocked')
    await startUp({ store: memoryDevice().tab(), now, health, secure: true })
    expect(health.now()).toBe('well')
  })
})
