import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { VaultLocked } from '#src/storage/faults.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'

const asked = { label: 'WM 4417', passphrase, kdf: quickKdf }

describe('the desk with the keys', () => {
  let now = noon
  const aDesk = () => vaultDesk(openDatabase('desk'), () => now)
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    now = noon
  })

  test('before a vault is open nothing of one is told but its label', async () => {
    await aDesk().make(asked)
    const desk = aDesk()
    expect(await desk.vaults()).toEqual([
      { id: expect.any(String), label: 'WM 4417', waitSeconds: 0, passkeys: [] },
    ])
    expect(await desk.secondCopy()).toEqual({ state: 'none' })
    const refused = [desk.list(), desk.read('case_1'), desk.audit(), desk.settings(), desk.versions('case_1')]
    for (const each of refused) await expect(each).rejects.toThrow(VaultLocked)
  })

  test('what one desk kept another opens with the passphrase, and with nothing else', async () => {
    const first = aDesk()
    const { vault } = await first.make(asked)
    await first.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    const second = aDesk()
    expect(await second.unlock({ id: vault.id, secret: { passphrase: 'wrong' } })).toMatchObject({
      ok: false,
    })
    now = '2026-11-23T12:00:02.000Z'
    expect(await second.unlock({ id: vault.id, secret: { passphrase } })).toEqual({
      ...{ ok: true, vault, takenOver: { moved: 0, left: 0, stopped: false } },
    })
    expect(await second.list()).toMatchObject([{ defendant: 'Dan Ember' }])
  })

  test('a save that is asked for briefly gives the number alone', async () => {
    const desk = aDesk()
    await desk.make(asked)
    await desk.create(aDraft(), noon)
    const patch = { note: { step: 'acts', text: 'one' } } as const
    expect(await desk.change('case_1', 1, patch, noon, true)).toEqual({
      ...{ saved: true, seq: 2, ways: { undo: true, redo: false } },
    })
    expect(await desk.change('case_1', 2, patch, noon, false)).toMatchObject({
      draft: { notes: { acts: 'one' } },
    })
    expect(await desk.change('case_1', 1, patch, noon, true)).toMatchObject({
      saved: false,
      current: { seq: 3 },
    })
  })

  test('what was deleted more than seven days ago is let go when the vault is opened', async () => {
    const desk = aDesk()
    const { vault } = await desk.make(asked)
    for (const id of ['old', 'young']) await desk.create(aDraft({ id }), noon)
    await desk.remove('old', '2026-11-16T11:59:59.999Z')
    await desk.remove('young', '2026-11-16T12:00:00.000Z')
    const later = aDesk()
    await later.unlock({ id: vault.id, secret: { passphrase } })
    expect((await later.removed()).map(({ summary }) => summary.id)).toEqual(['young'])
  })

  test('what could not be stored is sealed for the page and opens with the same vault only', async () => {
    const desk = aDesk()
    const { vault } = await desk.make(asked)
    const sealed = await desk.sealText('The dog barked at 6')
    expect(new TextDecoder('latin1').decode(sealed.ct)).not.toContain('barked')
    const later = aDesk()
    await expect(later.openText(sealed)).rejects.toThrow(VaultLocked)
    await later.unlock({ id: vault.id, secret: { passphrase } })
    expect(await later.openText(sealed)).toBe('The dog barked at 6')
    const other = aDesk()
    await other.make(asked)
    await expect(other.openText(sealed)).rejects.toThrow()
  })

  test('the record is told with its check', async () => {
    const desk = aDesk()
    await desk.make(asked)
    expect(await desk.audit()).toMatchObject({
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
      check: { ok: true },
    })
  })

  test('the ways in are told without their secrets', async () => {
    const desk = aDesk()
    await desk.make(asked)
    expect(await desk.slots()).toEqual({ passphrase: quickKdf, hasRecoveryCode: true, passkeys: [] })
  })
})
