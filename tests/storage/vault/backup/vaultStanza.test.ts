import { Stanza } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { type StanzaSeen, vaultIdentity, vaultRecipient } from '#src/storage/vault/backup/vaultStanza.ts'
import { newRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { aSealedVault } from '#tests/support/aBackup.ts'

const fileKey = crypto.getRandomValues(new Uint8Array(16))

async function aStanza(size = 1234) {
  const { sealed, recoveryCode } = await aSealedVault()
  const [stanza] = await vaultRecipient(sealed, size, Stanza).wrapFileKey(fileKey)
  if (!stanza) throw new Error('No stanza was written')
  return { stanza, recoveryCode }
}

describe('the stanza of a vault', () => {
  test('gives the key of the file for a secret of the vault, and its size to everybody', async () => {
    const { stanza, recoveryCode } = await aStanza()
    const [seen, looked]: StanzaSeen[] = [{}, {}]
    expect(await vaultIdentity({ recoveryCode }, seen ?? {}).unwrapFileKey([stanza])).toEqual(fileKey)
    expect(await vaultIdentity(undefined, looked ?? {}).unwrapFileKey([stanza])).toBeNull()
    expect([seen, looked]).toEqual([{ size: 1234 }, { size: 1234 }])
  })

  test('gives nothing for another secret', async () => {
    const { stanza } = await aStanza()
    const other = { recoveryCode: newRecoveryCode() }
    expect(await vaultIdentity(other, {}).unwrapFileKey([stanza])).toBeNull()
  })

  test('is passed over where there is none', async () => {
    const seen: StanzaSeen = {}
    const other = new Stanza(['X25519', 'abc'], new Uint8Array(32))
    expect(await vaultIdentity({ recoveryCode: '' }, seen).unwrapFileKey([other])).toBeNull()
    expect(seen).toEqual({})
  })

  test.each<[string, (stanza: Stanza) => Stanza]>([
    [
      'another size',
      ({ args: [type = '', v = '', , check = ''], body }) => new Stanza([type, v, '1235', check], body),
    ],
    ['a body that was cut', ({ args, body }) => new Stanza(args, body.subarray(1))],
    ['no checksum', ({ args, body }) => new Stanza(args.slice(0, 3), body)],
    [
      'a version that is no number',
      ({ args: [type = '', , ...rest], body }) => new Stanza([type, 'x', ...rest], body),
    ],
  ])('is refused with %s', async (_, change) => {
    const { stanza, recoveryCode } = await aStanza()
    await expect(vaultIdentity({ recoveryCode }, {}).unwrapFileKey([change(stanza)])).rejects.toThrow(
      'damaged',
    )
  })

  test('is refused unread with a newer version', async () => {
    const { stanza, recoveryCode } = await aStanza()
    const [type = '', , ...rest] = stanza.args
    const later = new Stanza([type, '2', ...rest], stanza.body)
    await expect(vaultIdentity({ recoveryCode }, {}).unwrapFileKey([later])).rejects.toThrow('newer version')
  })
})
