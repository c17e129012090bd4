import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { answerCall } from '#src/storage/vault/desk/answerCall.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { atNoon } from '#tests/support/openVaults.ts'

let desk: Desk
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  desk = { ...vaultDesk(openDatabase('answers'), atNoon), letGo: async () => undefined }
})

test('a deed that is done gives its value', async () => {
  expect(await answerCall(desk, { name: 'vaults', given: [] })).toEqual({ ok: true, value: [] })
})

test('a deed that fails gives its fault by name, and never rejects', async () => {
  expect(await answerCall(desk, { name: 'list', given: [] })).toMatchObject({
    ok: false,
    name: 'VaultLocked',
  })
  const odd: Desk = { ...desk, list: () => Promise.reject('odd') }
  expect(await answerCall(odd, { name: 'list', given: [] })).toEqual({
    ok: false,
    name: 'Error',
    message: 'odd',
  })
})
