import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { NotARecoveryKey, unwrapForForce, wrapForForce } from '#src/storage/vault/recovery/wrapForForce.ts'

const key = crypto.getRandomValues(new Uint8Array(32))

describe('a case key wrapped to the force’s recovery key', () => {
  test('is opened by the force and by nobody else', async () => {
    const force = await generateX25519Identity()
    const wrapped = await wrapForForce(key, await identityToRecipient(force))

    expect(await unwrapForForce(wrapped, force)).toEqual(key)
    expect(await unwrapForForce(wrapped, await generateX25519Identity())).toBeUndefined()
  })

  test('is a file of the standard age format, other each time, and holds nothing of the key', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity())
    const [one, two] = await Promise.all([wrapForForce(key, recipient), wrapForForce(key, recipient)])

    expect(new TextDecoder().decode(one)).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
    expect(one).not.toEqual(two)
    expect(Buffer.from(one).includes(Buffer.from(key))).toBe(false)
  })

  test('is not opened once any one bit of it was changed', async () => {
    const force = await generateX25519Identity()
    const wrapped = await wrapForForce(key, await identityToRecipient(force))
    const changed = Array.from(wrapped, (_, at) =>
      wrapped.map((byte, place) => (place === at ? byte ^ (1 << (at % 8)) : byte)),
    )

    const opened = await Promise.all(changed.map((file) => unwrapForForce(file, force)))
    expect(opened.filter(Boolean)).toEqual([])
    expect(opened.length).toBeGreaterThan(200)
  })

  test.each(['', 'age1', 'age1qqqqqqqq', 'ssh-ed25519 AAAA', 'AGE-SECRET-KEY-1QQQQ'])(
    'is refused where the profile says “%s” for the key',
    async (recipient) => {
      await expect(wrapForForce(key, recipient)).rejects.toThrow(NotARecoveryKey)
    },
  )

  test('is not opened with a secret that cannot be read', async () => {
    const wrapped = await wrapForForce(key, await identityToRecipient(await generateX25519Identity()))
    expect(await unwrapForForce(wrapped, 'AGE-SECRET-KEY-1')).toBeUndefined()
    expect(
      await unwrapForForce(new TextEncoder().encode('not an age file'), await generateX25519Identity()),
    ).toBeUndefined()
  })
})
