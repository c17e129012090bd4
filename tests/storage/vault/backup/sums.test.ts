import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sumOfShelf, sumsOf } from '#src/storage/vault/backup/sums.ts'
import { aCaseOf } from '#tests/support/aBackup.ts'

test('the sum of a case is the SHA-256 of its canonical JSON, which any program can work out', async () => {
  const text = '{"id":"a","redo":[],"undo":[],"versions":[]}'
  const sum = createHash('sha256').update(text).digest('hex')
  expect(await sumsOf({ cases: [{ versions: [], undo: [], redo: [], id: 'a' }] })).toEqual([sum])
})

test('one letter of one version makes another sum, of that case alone', async () => {
  const cases = [aCaseOf('case_1', 2), aCaseOf('case_2', 2)]
  const [one, two] = await sumsOf({ cases })
  const changed = cases.map((each, place) =>
    place === 0 ? each : { ...each, versions: each.versions.map((v) => ({ ...v, text: `${v.text} ` })) },
  )
  const after = await sumsOf({ cases: changed })
  expect(after[0]).toBe(one)
  expect(after[1]).not.toBe(two)
})

test('so is the sum of the shelf, in which the order counts', async () => {
  const [one, two] = ['share_1', 'share_2'].map((id) => ({ kind: 'share' as const, id, text: '{}' }))
  if (!one || !two) throw new Error('There are two')
  const text = '[{"id":"share_1","kind":"share","text":"{}"}]'
  expect(await sumOfShelf({ shelf: [one] })).toBe(createHash('sha256').update(text).digest('hex'))
  expect(await sumOfShelf({ shelf: [one, two] })).not.toBe(await sumOfShelf({ shelf: [two, one] }))
})
