import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionDoor } from '#src/app/sessionDoor.ts'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { Door } from '#src/features/drafts/door.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'

afterEach(() => void vi.restoreAllMocks())

/** The app with this door, whose vault locks after so many minutes; and the clock, set on by so many. */
async function guarded(door: Door, minutes: number) {
  const settings = vi.fn(async () => ({ lockAfterMinutes: minutes }))
  const vault = { ...sessionVault(), settings }
  const { user } = await openApp({ services: { door, vault } })
  await screen.findByRole('heading', { level: 1 })
  if (door.state().kind === 'open') await waitFor(() => expect(settings).toHaveBeenCalled())
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
  const setOn = (by: number) => {
    const later = Date.now() + by * 60_000
    vi.spyOn(Date, 'now').mockReturnValue(later)
  }
  const touch = () => act(() => user.pointer({ keys: '[MouseLeft]', target: document.body }))
  return { user, setOn, touch }
}

test('a vault is locked after the minutes that its owner set', async () => {
  const { door, locks } = openVaultDoor()
  const { setOn, touch } = await guarded(door, 20)
  setOn(15)
  await touch()
  expect(locks).toEqual([])
  setOn(21)
  await touch()
  expect(locks).toEqual(['locked'])
})

test('the warning offers to stay and to lock', async () => {
  const { door, locks } = openVaultDoor()
  const { user, setOn, touch } = await guarded(door, 20)
  setOn(19)
  await touch()
  expect(
    await screen.findByRole('dialog', { name: /^Your vault locks in (1 minute|59 seconds)$/ }),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stay' }))
  expect(screen.queryByRole('dialog', { name: /^Your vault locks/ })).toBeNull()
  expect(locks).toEqual([])
  setOn(19)
  await touch()
  const again = within(await screen.findByRole('dialog', { name: /^Your vault locks/ }))
  await user.click(again.getByRole('button', { name: 'Lock now' }))
  expect(locks).toEqual(['locked'])
})

test('a session has nothing to lock', async () => {
  const lock = vi.fn(async () => undefined)
  const { setOn, touch } = await guarded({ ...sessionDoor(), lock }, 20)
  setOn(60)
  await touch()
  expect(lock).not.toHaveBeenCalled()
})
