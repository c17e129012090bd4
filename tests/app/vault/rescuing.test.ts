import { expect, test } from 'vitest'
import { rescuing } from '#src/app/vault/rescuing.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { callDesk } from '#src/storage/vault/desk/callDesk.ts'
import type { Desk, RestoreAsked } from '#src/storage/vault/desk/desk.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

const asked = {
  file: new Uint8Array([1]),
  secret: { passphrase: 'seven calm otters' },
  into: { label: 'KL 77', passphrase: 'seven calm otters' },
}

function aDoor(profile: Partial<ForceProfile>, refusals: readonly string[] = []) {
  const calls: RestoreAsked[] = []
  const desk: Desk = {
    ...callDesk(async () => undefined),
    restoreBackup: async (given) => {
      calls.push(given)
      return { ok: false, message: 'Done' }
    },
  }
  const whole = async () => ({ ...deliveredProfile(), ...profile })
  return { calls, door: rescuing({ desk: () => desk, profile: whole, selfTest: async () => refusals }) }
}

test('a restored vault is made as the force has set: its way of keeping a passphrase, and its recovery key', async () => {
  const { calls, door } = aDoor({ passphraseKdf: 'pbkdf2-sha-256', recoveryKey: 'age1force' })
  await door.restore(asked)
  expect(calls[0]?.into).toEqual({ ...asked.into, kdf: kdfOf['pbkdf2-sha-256'], forceKey: 'age1force' })
})

test('where the force keeps nothing on its computers nothing is restored, and that is said', async () => {
  const { calls, door } = aDoor({ keepsOnDevice: false })
  expect(await door.restore(asked)).toMatchObject({
    ok: false,
    message: expect.stringContaining('keeps no applications'),
  })
  expect(calls).toEqual([])
})

test('where no vault may be opened on this page nothing is restored, and it says why', async () => {
  const { calls, door } = aDoor({}, ['The connection is not secure.'])
  expect(await door.restore(asked)).toEqual({ ok: false, message: 'The connection is not secure.' })
  expect(calls).toEqual([])
})

test('a worker that broke is told, and nothing rejects', async () => {
  const desk = callDesk(async () => undefined)
  const profile = async () => undefined
  const door = rescuing({ desk: () => desk, profile, selfTest: async () => [] })
  expect(await door.restore(asked)).toMatchObject({ ok: false })
})
