import { identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { joinParts, xorLetters } from '#src/storage/vault/recovery/joinParts.ts'
import { readPart, writePart } from '#src/storage/vault/recovery/keyPart.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { unwrapForForce, wrapForForce } from '#src/storage/vault/recovery/wrapForForce.ts'

describe('the two parts of the force’s secret key', () => {
  test('joined, in either order, open what was wrapped to the public half', async () => {
    const { recipient, parts } = await newRecoveryPair()
    const key = crypto.getRandomValues(new Uint8Array(32))
    const wrapped = await wrapForForce(key, recipient)
    const [inOrder, swapped] = [await joinParts(...parts), await joinParts(parts[1], parts[0])]

    expect(swapped).toEqual(inOrder)
    if (!inOrder.ok) throw new Error(inOrder.message)
    expect(await unwrapForForce(wrapped, inOrder.identity)).toEqual(key)
    expect(await identityToRecipient(inOrder.identity)).toBe(recipient)
  })

  test('are refused where one stands twice', async () => {
    const { parts } = await newRecoveryPair()
    expect(await joinParts(parts[0], parts[0])).toEqual({
      ok: false,
      message: 'Both are part 1. Part 1 and part 2 are needed.',
    })
  })

  test('are refused where they are of two keys', async () => {
    const [one, two] = [await newRecoveryPair(), await newRecoveryPair()]
    expect(await joinParts(one.parts[0], two.parts[1])).toEqual({
      ok: false,
      message: 'These two parts belong to two different keys.',
    })
  })

  test('are refused where the second is not a part, and that is said of it', async () => {
    const { parts } = await newRecoveryPair()
    expect(await joinParts(parts[0], `${parts[1]} Q`)).toEqual({
      ok: false,
      message: 'Part 2 has 69 letters, not 68.',
    })
    expect(await joinParts('', parts[1])).toMatchObject({ ok: false })
  })

  test('are refused where a part was made up to fit the check', async () => {
    const { parts } = await newRecoveryPair()
    const read = await readPart(parts[1])
    if (!read.ok) throw new Error(read.message)
    const forged = await writePart({ ...read.part, share: xorLetters(read.part.share, `p${'q'.repeat(57)}`) })
    expect(await joinParts(parts[0], forged)).toEqual({
      ok: false,
      message: 'These two parts do not make a key.',
    })
  })
})

test('a text combined twice with another is itself again', () => {
  expect(xorLetters(xorLetters('qz9l', 'l0s3'), 'l0s3')).toBe('qz9l')
})
