import { expect, test } from 'vitest'
import { openHealth } from '#src/app/health.ts'
import { openDoor } from '#src/app/vault/openDoor.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'

/** A door whose desks are counted; the vault that each opens saves as slowly as `saving` lets it. */
function countedDoor() {
  const desks: string[] = []
  let opened = 0
  const openDesk = () => {
    const name = `desk ${++opened}`
    desks.push(name)
    const desk = {
      vaults: async () => [{ id: 'vault_1', label: name, waitSeconds: 0, passkeys: [] }],
      log: async () => '',
      unlock: async () => ({ ok: true, vault: { id: 'vault_1', label: name } }),
    } as unknown as Desk
    return { desk, close: () => void desks.push(`${name} closed`) }
  }
  const { door, store } = openDoor({
    openDesk,
    health: openHealth(),
    now: () => '2026-11-23T09:30:00.000Z',
    profile: async () => undefined,
    selfTest: async () => [],
    readFile: async () => ({ ok: false, message: 'No file is opened in this test' }),
  })
  return { door, store, desks }
}

const passphrase = { passphrase: 'six plain words of a test' }

test('what is asked at the door while a vault still saves and closes waits, and is asked at a new desk', async () => {
  const { door, store, desks } = countedDoor()
  await door.unlock('vault_1', passphrase)
  let saved: () => void = () => undefined
  store.beforeClosing(
    () =>
      new Promise((resolve) => {
        saved = resolve
      }),
  )
  const locked = door.lock()
  expect(door.state()).toEqual({ kind: 'closed' })
  const vaults = door.vaults()
  const unlocked = door.unlock('vault_1', passphrase)
  await Promise.resolve()
  expect(desks).toEqual(['desk 1'])

  saved()
  await locked
  expect(await vaults).toMatchObject([{ label: 'desk 2' }])
  expect(await unlocked).toEqual({ ok: true })
  expect(door.state()).toMatchObject({ kind: 'open', vault: { label: 'desk 2' } })
  expect(desks).toEqual(['desk 1', 'desk 1 closed', 'desk 2'])
})

test('a session that begins while a vault still closes keeps its memory', async () => {
  const { door, store } = countedDoor()
  await door.unlock('vault_1', passphrase)
  const locked = door.lock()
  door.startSession()
  await locked
  expect(door.state()).toEqual({ kind: 'session' })
  expect(await store.list()).toEqual([])
})
