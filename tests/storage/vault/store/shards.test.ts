import { expect, test } from 'vitest'
import { summarise } from '#src/storage/summarise.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import type { IndexLine } from '#src/storage/vault/store/openVault.ts'
import {
  linesIn,
  linesInShard,
  readShards,
  shardWithRoom,
  shardWriting,
  withLine,
} from '#src/storage/vault/store/shards.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

const line = (key: string): IndexLine => ({ key, summary: summarise(aDraft({ id: key }), noon) })
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(`k${at}`))

test('a line takes the place of the one of the same key', () => {
  const shard = withLine(line('k1'))({ lines: [line('k0'), line('k1')], numbers: {} })
  expect(shard.lines.map(({ key }) => key)).toEqual(['k0', 'k1'])
})

test.each([
  [linesInShard - 1, 0],
  [linesInShard, 1],
])('with %i lines in the first shard the next goes into shard %i', async (count, expected) => {
  const { vault } = await aVault(`room-${count}`)
  vault.known.shards.set(0, { seq: 1, shard: { lines: lines(count), numbers: {} } })
  expect(shardWithRoom(vault)).toBe(expected)
})

test('a shard that another tab wrote is read anew, one that nobody wrote is not', async () => {
  const { vault } = await aVault('anew')
  const first = await shardWriting(vault, 0, withLine(line('k0')))
  await commit(vault.database, first.writing)
  first.written()
  const before = vault.known.shards.get(0)
  const rebuild = () => Promise.resolve({ lines: lines(1), numbers: {} })
  await readShards(vault, rebuild)
  expect(vault.known.shards.get(0)?.seq).toBe(1)
  const second = await shardWriting(vault, 0, withLine(line('k1')))
  await commit(vault.database, second.writing)
  await readShards(vault, rebuild)
  expect(vault.known.shards.get(0)).not.toBe(before)
  expect(linesIn(vault).map(({ key }) => key)).toEqual(['k0', 'k1'])
})
