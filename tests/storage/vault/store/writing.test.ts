import { describe, expect, test } from 'vitest'
import { applyWriting, dropped, keyOfPut, together, within } from '#src/storage/vault/store/writing.ts'
import { heldIn, twoPlaces } from '#tests/support/twoPlaces.ts'

const head = (key: string) => ({ vault: 'v', key, seq: 1, shard: 0, keys: [] })
const sealed = { v: 1, kid: 'case-0', iv: new Uint8Array(12), ct: new Uint8Array(4) } as const
const version = (key: string, seq: number) => ({ vault: 'v', key, seq, ...sealed })

test('takes away before it writes', async () => {
  const database = twoPlaces().first()
  const put = { in: 'cases', record: head('k') } as const
  await database.write((tx) => applyWriting(tx, { puts: [put] }))
  await database.write((tx) => applyWriting(tx, { drops: [{ vault: 'v' }], puts: [put] }))
  expect((await heldIn(database)).cases).toEqual([head('k')])
})

test('one version is taken away alone', async () => {
  const database = twoPlaces().first()
  const puts = [1, 2].map((seq) => ({ in: 'versions', record: version('k', seq) }) as const)
  await database.write((tx) => applyWriting(tx, { puts }))
  await database.write((tx) => dropped(tx, { vault: 'v', key: 'k', seq: 1 }))
  expect((await heldIn(database)).versions).toEqual([version('k', 2)])
})

describe('the key of what is written', () => {
  test('is one part or several, as the store has it', () => {
    const count = { in: 'versions', record: version('k', 2) } as const
    expect(keyOfPut(count)).toEqual(['v', 'k', 2])
    expect(keyOfPut({ in: 'marks', record: { vault: 'v', name: 'head', seq: 1, ...sealed } })).toEqual([
      'v',
      'head',
    ])
  })
})

test('a range holds every key that begins with its parts, and no other', () => {
  const range = within(['v', 'k'])
  expect(
    [['v', 'k', 0], ['v', 'k', 9e9], ['v', 'k', 'text'], ['v', 'k2', 0], ['v']].map((key) =>
      range.includes(key),
    ),
  ).toEqual([true, true, true, false, false])
})

test('several changes are one, in their order', () => {
  const one = { expects: [], puts: [{ in: 'cases', record: head('a') }] } as const
  const two = { expects: [], puts: [{ in: 'cases', record: head('b') }], drops: [{ vault: 'w' }] } as const
  expect(together(one, two)).toEqual({
    expects: [],
    puts: [...one.puts, ...two.puts],
    drops: [{ vault: 'w' }],
  })
})
