import { expect, test } from 'vitest'
import { backUp, inWords } from '#src/storage/vault/backup/backUp.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { readBackup } from '#src/storage/vault/backup/readBackup.ts'
import { joinParts } from '#src/storage/vault/recovery/joinParts.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { changePassphrase } from '#src/storage/vault/store/changeKeys.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { readSettings } from '#src/storage/vault/store/settings.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'
import { anotherTab, noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'

test('a backup is made of everything, and the record and the settings tell of it afterwards', async () => {
  const { vault } = await aFilledVault('back-up')
  const before = (await contentsOf(vault)).contents
  const made = await backUp(vault)
  const read = await readBackup(made.bytes, { passphrase })

  expect(read).toEqual({ ok: true, madeAt: noon, contents: before })
  expect(made).toMatchObject({
    applications: 3,
    versions: 8,
    damaged: 0,
    head: before.audit.head.hash.slice(0, 12),
  })
  expect(await readSettings(vault)).toEqual({ lockAfterMinutes: 5, backedUpAt: noon })
  expect((await entries(vault)).at(-1)).toMatchObject({ action: 'backup', detail: inWords(made) })
})

test('it opens with the passphrase of the day, also where that was changed in another tab', async () => {
  const { vault } = await aFilledVault('back-up-changed')
  const next = 'nine loud badgers walk there'
  await changePassphrase(await anotherTab('back-up-changed', vault), passphrase, next, quickKdf)
  const { bytes } = await backUp(vault)
  expect(await readBackup(bytes, { passphrase: next })).toMatchObject({ ok: true })
  expect(await readBackup(bytes, { passphrase })).toEqual({ ok: false, because: 'wrong' })
})

test('none is made with keys that were replaced in another tab', async () => {
  const { vault } = await aFilledVault('back-up-rotated')
  await rotateKeys(await anotherTab('back-up-rotated', vault), passphrase)
  await expect(backUp(vault)).rejects.toThrow()
})

test('the force’s key opens it where the profile names one', async () => {
  const { recipient, parts } = await newRecoveryPair()
  const { vault } = await aFilledVault('back-up-force', recipient)
  const joined = await joinParts(...parts)
  if (!joined.ok) throw new Error(joined.message)
  const { bytes } = await backUp(vault)
  expect(await readBackup(bytes, { forceIdentity: joined.identity })).toMatchObject({ ok: true })
})

test('what is in a backup is said in words that name nobody', () => {
  expect(inWords({ applications: 12, versions: 240, files: 9, entries: 1423, head: '3f9ac21b77e0' })).toBe(
    '12 applications, 240 versions, 9 files, 1423 entries, head 3f9ac21b77e0',
  )
})
