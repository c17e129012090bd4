import { describe, expect, test } from 'vitest'
import { signedContents } from '#src/domain/review/signedContents.ts'
import { conditionHash, contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { sha256Hex } from '#src/storage/vault/keys/sha256.ts'
import { aCase } from '#tests/support/aCase.ts'

const file = aCase()

describe('the hashes of an application', () => {
  test('are those of the canonical text of all signed contents, and of each part', async () => {
    const contents = signedContents(file)
    const hashes = await contentsHashes(file)
    expect(hashes.contents).toBe(await sha256Hex(canonicalJson(contents)))
    expect(hashes.parts.acts).toBe(await sha256Hex(canonicalJson(contents.acts)))
  })

  test('are the same whatever the order in which the answers were stored', async () => {
    const backwards = Object.fromEntries(Object.entries(file).toReversed()) as typeof file
    expect(await contentsHashes(backwards)).toEqual(await contentsHashes(file))
  })

  test('differ in one part and the whole after one sign changed', async () => {
    const before = await contentsHashes(file)
    const after = await contentsHashes(aCase({ defendant: { name: `${file.defendant?.name}.` } }))
    expect(after.contents).not.toBe(before.contents)
    expect(after.parts).toEqual({ ...before.parts, parties: after.parts.parties })
    expect(after.parts.parties).not.toBe(before.parts.parties)
  })

  test('are there for a text with half a character, which JSON cannot say', async () => {
    expect((await contentsHashes(aCase({ defendant: { name: 'Fell \ud83d' } }))).contents).toMatch(
      /^[0-9a-f]{64}$/,
    )
  })
})

test('one condition has a hash of its own, and none where it is not there', async () => {
  const [first] = file.prohibitions?.items ?? []
  expect(await conditionHash(file, first?.id ?? '')).toMatch(/^[0-9a-f]{64}$/)
  expect(await conditionHash(file, 'nowhere')).toBeUndefined()
})
