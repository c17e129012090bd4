import { Decrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '#src/storage/vault/backup/writeBackup.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { aSealedVault, someContents } from '#tests/support/aBackup.ts'

const madeAt = '2026-11-28T17:00:00.000Z'

describe('a backup that is written', () => {
  test('says in clear which vault it is of, and nothing of what is in it or whose it is', async () => {
    const { sealed } = await aSealedVault()
    const text = new TextDecoder('latin1').decode(await writeBackup(someContents(), madeAt, sealed))

    expect(text).toMatch(/^age-encryption\.org\/v1\n-> spo-vault 1 \d+ [0-9a-f]{16}\n/)
    expect(text).not.toMatch(/case_1|PC 1 Example|startedOn|X25519/)
  })

  test('is other bytes each time', async () => {
    const { sealed } = await aSealedVault()
    const [one, two] = [
      await writeBackup(someContents(), madeAt, sealed),
      await writeBackup(someContents(), madeAt, sealed),
    ]
    expect(one).not.toEqual(two)
  })

  test('names the force where the profile has its key, and no key of the file can be taken from the stanza of the vault', async () => {
    const { sealed } = await aSealedVault()
    const { recipient } = await newRecoveryPair()
    const file = await writeBackup(someContents(), madeAt, { ...sealed, forceKey: recipient })
    const seen: string[] = []
    const decrypter = new Decrypter()
    decrypter.addIdentity({
      unwrapFileKey: (stanzas) => {
        for (const { args } of stanzas) seen.push(args[0] ?? '')
        return null
      },
    })
    await expect(decrypter.decrypt(file)).rejects.toThrow('no identity matched')
    expect(seen).toEqual(['spo-vault', 'X25519'])
  })

  test('is refused where the profile’s key is none', async () => {
    const { sealed } = await aSealedVault()
    await expect(
      writeBackup(someContents(), madeAt, { ...sealed, forceKey: 'age1nothing' }),
    ).rejects.toThrow()
  })
})
