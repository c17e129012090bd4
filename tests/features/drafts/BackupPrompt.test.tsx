import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeVault } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'

async function openHome(backedUpAt: string | undefined, drafts = [aDraft()]) {
  const settings = { lockAfterMinutes: 10, ...(backedUpAt !== undefined && { backedUpAt }) }
  const { vault } = fakeVault({ settings: async () => settings })
  await openApp({ drafts, services: { door: openVaultDoor().door, vault } })
  await screen.findByRole('heading', { level: 1, name: 'Applications in your vault' }, { timeout: 10_000 })
}
const prompt = () => screen.queryByRole('link', { name: 'Make a backup' })

test('where no backup was made yet the list asks for one', async () => {
  await openHome(undefined)
  expect(await screen.findByText(/No backup of this vault was made yet/)).toBeInTheDocument()
  expect(prompt()).toHaveAttribute('href', '/vault/backup')
})

test('where the last is more than seven days old the list asks, and says of what day it is', async () => {
  await openHome('2026-11-10T10:00:00.000Z')
  expect(
    await screen.findByText(/The last backup of this vault was made on 10 November 2026/),
  ).toBeInTheDocument()
})

test('where the last is younger nothing is asked', async () => {
  await openHome('2026-11-22T10:00:00.000Z')
  expect(prompt()).toBeNull()
})

test('where there is no application nothing is asked', async () => {
  await openHome(undefined, [])
  expect(prompt()).toBeNull()
})
