import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { deskStore } from '#src/app/vault/deskStore.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'
import { waysThere } from '#tests/support/waysThere.ts'

const route = { step: 'route', answers: { kind: 'full' }, typed: {} } as const

describe('the drafts behind a desk', () => {
  let desk: Desk
  let told: string[]
  const aStore = () => deskStore(desk, (id) => told.push(id))

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory()
    told = []
    desk = { ...vaultDesk(openDatabase('desk-store'), () => noon), letGo: async () => undefined }
    await desk.make({ label: 'WM 4417', passphrase, kdf: quickKdf })
  })

  test('a change leaves every other part of the draft the same object', async () => {
    const store = aStore()
    await store.create(aDraft({ defendant: { name: 'Dan Ember' }, acts: { items: [] } }), noon)
    const opened = await store.read('case_1')
    if (opened.kind !== 'draft') throw new Error('There is a draft')
    const changed = await store.change('case_1', 1, route, noon)
    if (!changed.saved) throw new Error('It is saved')
    expect(changed.draft.case.route).toEqual({ kind: 'full' })
    expect(changed.draft.case.defendant).toBe(opened.draft.case.defendant)
    expect(changed.draft.case.acts).toBe(opened.draft.case.acts)
    expect(changed).toMatchObject({ seq: 2, ways: { undo: true, redo: false } })
    expect(await desk.read('case_1')).toMatchObject({ seq: 2, draft: changed.draft })
  })

  test('a change of a draft that this page has not read comes back whole', async () => {
    await aStore().create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    const changed = await aStore().change('case_1', 1, route, noon)
    expect(changed).toMatchObject({
      saved: true,
      seq: 2,
      draft: { case: { defendant: { name: 'Dan Ember' } } },
    })
  })

  test('others hear of what changed, and of nothing else', async () => {
    const store = aStore()
    await store.create(aDraft(), noon)
    await store.create(aDraft(), noon)
    await store.change('case_1', 1, route, noon)
    await store.change('case_1', 1, route, noon)
    await store.remove('case_1', noon)
    await store.remove('case_1', noon)
    expect(told).toEqual(['case_1', 'case_1', 'case_1'])
  })

  test('what is undone can be made again', async () => {
    await waysThere(aStore())
  })
})
