import { expect, test } from 'vitest'
import { joinParts } from '#src/storage/vault/recovery/joinParts.ts'
import { readPart } from '#src/storage/vault/recovery/keyPart.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'

test('a new recovery key has a public half for the profile and two parts of one key', async () => {
  const { recipient, parts } = await newRecoveryPair()
  const [one, two] = [await readPart(parts[0]), await readPart(parts[1])]

  expect(recipient).toMatch(/^age1[a-z0-9]{58}$/)
  expect(one).toMatchObject({ ok: true, part: { part: 1 } })
  expect(two).toMatchObject({ ok: true, part: { part: 2 } })
  expect(await joinParts(...parts)).toMatchObject({ ok: true, recipient })
})

test('neither part says anything of the secret half', async () => {
  const { parts } = await newRecoveryPair()
  const joined = await joinParts(...parts)
  if (!joined.ok) throw new Error(joined.message)
  const secret = joined.identity.slice(-58)
  const same = parts.map((part) => {
    const share = part.replaceAll(' ', '').slice('PART-1'.length + 4, -6)
    return [...share].filter((letter, at) => letter === secret.charAt(at)).length
  })
  // Of 58 letters out of 32, two are the same by chance; twenty would be a sign that the secret shows through.
  expect(same.every((count) => count < 20)).toBe(true)
})

test('no two keys are the same', async () => {
  const [one, two] = [await newRecoveryPair(), await newRecoveryPair()]
  expect(new Set([...one.parts, ...two.parts, one.recipient, two.recipient]).size).toBe(6)
})
