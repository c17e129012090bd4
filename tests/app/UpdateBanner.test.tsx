import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openUpdates, UpdatesContext } from '#src/app/serviceWorker/updates.ts'
import { UpdateBanner } from '#src/app/UpdateBanner.tsx'
import type { DoorState } from '#src/features/drafts/door.ts'
import { ServicesProvider } from '#src/features/drafts/services.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { testServices } from '#tests/support/testServices.ts'

function show(state: DoorState) {
  const updates = openUpdates()
  const services = testServices(memoryDevice().tab())
  render(
    <ServicesProvider value={{ ...services, door: { ...services.door, state: () => state } }}>
      <UpdatesContext value={updates}>
        <UpdateBanner />
      </UpdatesContext>
    </ServicesProvider>,
  )
  return updates
}

const version = { isAlone: async () => false, takeOver: async () => false }
const vault = { id: 'v', label: 'PS 4127 Marlowe' }

test('nothing is said until a newer version is ready', () => {
  show({ kind: 'closed' })
  expect(screen.queryByText('A new version is ready')).toBeNull()
})

test.each<[DoorState, RegExp]>([
  [{ kind: 'closed' }, /Nothing is open/],
  [{ kind: 'session' }, /ends this session, and what you entered in it is gone/],
  [{ kind: 'open', vault }, /saved and locked first/],
])('the officer is told what updating does to what is open: %o', async (state, words) => {
  const updates = show(state)
  await act(async () => updates.tell(version))
  expect(await screen.findByText('A new version is ready')).toBeVisible()
  expect(screen.getByText(words)).toBeVisible()
})

test('with another tab open the officer is asked to close it first', async () => {
  const updates = show({ kind: 'open', vault })
  await act(async () => updates.tell(version))
  await userEvent.click(await screen.findByRole('button', { name: 'Update' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Close the other tabs and windows of this app.')
})
