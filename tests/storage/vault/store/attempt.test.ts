import { expect, test } from 'vitest'
import { StorageUnavailable, VaultLocked } from '#src/storage/faults.ts'
import { attempt, forget } from '#src/storage/vault/store/attempt.ts'
import { auditHead } from '#src/storage/vault/store/auditLog.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { anotherTab, aVault, passphrase } from '#tests/support/openVaults.ts'

const never = { in: 'cases', vault: 'v', key: 'k', seq: 9 } as const

test('changes are worked out one after another', async () => {
  const { vault } = await aVault('turns')
  const order: string[] = []
  const slow = attempt(vault, async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push('first')
    return { result: undefined }
  })
  const quick = attempt(vault, async () => ({ result: order.push('second') }))
  await Promise.all([slow, quick])
  expect(order).toEqual(['first', 'second'])
})

test('a change that fails does not stop the one after it', async () => {
  const { vault } = await aVault('goes-on')
  await expect(attempt(vault, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await attempt(vault, async () => ({ result: 'yes' }))).toBe('yes')
})

test('a change that is never on top of what is stored gives up', async () => {
  const { vault } = await aVault('gives-up')
  let turns = 0
  const work = attempt(vault, async () => {
    turns += 1
    return { result: undefined, writing: { expects: [never], puts: [] } }
  })
  await expect(work).rejects.toThrow(StorageUnavailable)
  expect(turns).toBeGreaterThan(10)
})

test('a tab that still holds keys that were replaced in another writes nothing', async () => {
  const { vault } = await aVault('replaced')
  const other = await anotherTab('replaced', vault)
  await rotateKeys(other, passphrase)
  const work = attempt(vault, async () => ({ result: undefined, writing: { expects: [], puts: [] } }))
  await expect(work).rejects.toThrow(VaultLocked)
})

test('what was read can be forgotten', async () => {
  const { vault } = await aVault('forgets')
  await auditHead(vault)
  forget(vault)
  expect(vault.known).toMatchObject({ shards: new Map(), cases: new Map() })
  expect(vault.known.head).toBeUndefined()
})
