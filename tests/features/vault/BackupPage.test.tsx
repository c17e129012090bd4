import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { fakeVault } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

const count = { applications: 12, versions: 240, files: 0, entries: 1423, head: '3f9ac21b77e0' }
const made = { ...count, name: 'spo-backup-2026-11-23.age', damaged: 0, bytes: new Uint8Array([1, 2, 3]) }

async function openBackup(given: Partial<VaultWork>) {
  const { vault } = fakeVault(given)
  const app = await openApp({ at: '/vault/backup', services: { door: openVaultDoor().door, vault } })
  await screen.findByRole('heading', { level: 1, name: 'Backup' }, { timeout: 10_000 })
  return { ...app, make: () => app.user.click(screen.getByRole('button', { name: 'Make a backup' })) }
}

test('a backup is made as one file, and what is in it is said', async () => {
  const files = savedFiles()
  const { make } = await openBackup({ backup: async () => made })
  expect(screen.getByText('The last backup was made on 20 November 2026 at 10:00:00.')).toBeInTheDocument()
  await make()

  expect(
    await screen.findByText(/^12 applications with 240 versions and 1,423 audit entries/),
  ).toHaveTextContent('audit head 3f9a c21b 77e0')
  expect(files.map(({ name }) => name)).toEqual(['spo-backup-2026-11-23.age'])
  expect(screen.queryByText(/damaged/)).toBeNull()
})

test('versions that are damaged and so not in it are told', async () => {
  savedFiles()
  const { make } = await openBackup({ backup: async () => ({ ...made, damaged: 2 }) })
  await make()
  expect(
    await screen.findByText(/2 versions or files of applications are damaged and are not in it/),
  ).toBeInTheDocument()
})

test('why none was made is said, and no file is saved', async () => {
  const files = savedFiles()
  const { make } = await openBackup({ backup: () => Promise.reject(new StorageFull()) })
  await make()
  expect(await screen.findByText(/There is no room left on this device/)).toBeInTheDocument()
  expect(files).toEqual([])
})
