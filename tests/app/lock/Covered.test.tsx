import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Covered } from '#src/app/lock/Covered.tsx'
import { sessionDoor } from '#src/app/sessionDoor.ts'
import type { Door } from '#src/features/drafts/door.ts'
import { ServicesProvider } from '#src/features/drafts/services.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { testServices } from '#tests/support/testServices.ts'

const hide = '{Control>}{Shift>}H{/Shift}{/Control}'

async function typed(door: Door) {
  const user = userEvent.setup()
  document.title = 'What happened'
  render(
    <ServicesProvider value={testServices(memoryDevice().tab(), { door })}>
      <Covered>
        <textarea aria-label="Text" />
      </Covered>
    </ServicesProvider>,
  )
  const text = screen.getByLabelText<HTMLTextAreaElement>('Text')
  await user.type(text, 'He rang')
  text.setSelectionRange(3, 3)
  return { user, text }
}

test.each([
  ['an open vault', () => openVaultDoor().door],
  ['a session', sessionDoor],
])('the page of %s is hidden by its keys, and comes back as it was', async (_, door) => {
  const { user, text } = await typed(door())
  await user.keyboard(hide)
  expect(screen.getByRole('dialog', { name: 'This page is hidden' })).toBeVisible()
  expect(document.title).toBe('Hidden page')
  expect(text.closest('[inert]')).toHaveClass('app-covered')

  await user.click(screen.getByRole('button', { name: 'Show the page' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.title).toBe('What happened')
  expect(text.closest('[inert]')).toBeNull()
  expect(text).toHaveValue('He rang')
  expect(text).toHaveFocus()
  expect(text.selectionStart).toBe(3)
})

test('Escape does not lift the cover, nor does a browser that closes it by itself', async () => {
  const { user } = await typed(sessionDoor())
  await user.keyboard(hide)
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  dialog.focus()
  await user.keyboard('{Escape}')
  expect(dialog.open).toBe(true)
  dialog.close()
  expect(dialog.open).toBe(true)
})

test('a vault that locks under the cover leaves no cover, and a closed door has none', async () => {
  const { door } = openVaultDoor()
  const { user } = await typed(door)
  await user.keyboard(hide)
  await act(() => door.lock())
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard(hide)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a page that has taken the place of the hidden one keeps its own title', async () => {
  const { door } = openVaultDoor()
  const { user } = await typed(door)
  await user.keyboard(hide)
  document.title = 'Open your vault'
  await act(() => door.lock())
  expect(document.title).toBe('Open your vault')
})

test('the band at the top of a page hides it too', async () => {
  const { user } = await openApp()
  await user.click(await screen.findByRole('button', { name: 'Hide' }))
  expect(screen.getByRole('dialog', { name: 'This page is hidden' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show the page' }))
  expect(screen.getByRole('button', { name: 'Hide' })).toHaveFocus()
})
