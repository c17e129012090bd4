import { expect, test } from 'vitest'
import type { KeptShare } from '#src/storage/handOver/handOver.ts'
import { dropShare, keepShare, shares } from '#src/storage/vault/handOver/shares.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const aShare = (id: string, receivedAt: string): KeptShare => ({
  share: { v: 1, id, person: 'Person A', conditions: [], maps: [], contact: 'Ring 101' },
  from: { key: 'ab'.repeat(32), name: 'PC Robin Example', organisation: 'Example Police' },
  ...{ receivedAt, expires: '2026-12-23T12:00:00.000Z' },
})

test('shares are kept with the reply as far as it is written, the last received first, and dropped', async () => {
  const vault = await quickVault()
  const [one, two] = [
    aShare('share_1', '2026-11-20T09:00:00.000Z'),
    aShare('share_2', '2026-11-21T09:00:00.000Z'),
  ]
  await keepShare(vault, one)
  await keepShare(vault, two)
  expect(await shares(vault)).toEqual([two, one])
  const replied = { ...one, reply: { worries: 'The school run' } }
  await keepShare(vault, replied)
  expect(await shares(vault)).toEqual([two, replied])
  await dropShare(vault, 'share_2')
  expect(await shares(vault)).toEqual([replied])
  const deeds = (await entries(vault)).map(({ action, detail }) => [action, detail])
  expect(deeds.slice(1)).toEqual([
    ['shareKept', 'share_1'],
    ['shareKept', 'share_2'],
    ['shareKept', 'share_1'],
    ['shareDropped', 'share_2'],
  ])
})
