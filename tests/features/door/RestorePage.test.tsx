import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RestoreAsked } from '#src/features/drafts/door.ts'
import type { Restoring } from '#src/features/drafts/vaultWork.ts'
import { newRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openApp } from '#tests/support/openApp.tsx'

const recoveryCode = newRecoveryCode()
const restored: Restoring = {
  ...{ ok: true, vault: { id: 'vault_new', label: 'KL 77' }, recoveryCode },
  ...{ applications: 12, versions: 240, files: 9, entries: 1423, head: '3f9ac21b77e0' },
}
const backup = new File([new Uint8Array([7, 7])], 'spo-backup-2026-11-23.age')

async function openRestore(result: Restoring = restored) {
  const asked: RestoreAsked[] = []
  const { door } = fakeDoor()
  const restore = async (given: RestoreAsked) => {
    asked.push(given)
    return result
  }
  const app = await openApp({ services: { door: { ...door, restore } } })
  await app.user.click(await screen.findByRole('link', { name: 'Restore a backup' }))
  await heading('Restore a backup')
  return { ...app, asked }
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
const press = (name: string) => screen.getByRole('button', { name })

test('a backup is restored with its passphrase, and what the comparison found is said', async () => {
  const { user, asked, path } = await openRestore()
  await user.upload(screen.getByLabelText('Backup file'), backup)
  await user.type(screen.getByLabelText('Passphrase'), 'seven calm otters')
  await user.type(screen.getByLabelText('Name of the new vault'), 'KL 77')
  await user.click(press('Restore'))

  expect(await heading('The backup was restored')).toHaveFocus()
  expect(screen.getByText(/^Everything was read back/)).toHaveTextContent(
    '12 applications with 240 versions, 9 files and 1,423 audit entries: all the same, head 3f9a c21b 77e0.',
  )
  const passphrase = 'seven calm otters'
  expect(asked).toEqual([
    { file: new Uint8Array([7, 7]), secret: { passphrase }, into: { label: 'KL 77', passphrase } },
  ])
  await user.click(press('Show the new recovery code'))
  await heading('Recovery code')
  await user.click(press('I have it on paper'))
  await user.type(screen.getByLabelText(/last four characters/), recoveryCode.slice(-4))
  await user.click(press('Go on'))
  await heading('How do you want to work?')
  expect(path()).toBe('/')
})

test('with the recovery code a passphrase for the new vault is asked for', async () => {
  const { user, asked } = await openRestore()
  await user.upload(screen.getByLabelText('Backup file'), backup)
  await user.click(screen.getByLabelText('The recovery code'))
  await user.type(screen.getByLabelText('Recovery code'), 'ABCD')
  await user.type(screen.getByLabelText('Name of the new vault'), 'KL 77')
  await user.click(press('Restore'))
  await heading('A passphrase for the new vault')
  expect(asked).toEqual([])
  const words = document.querySelector('.app-words')?.textContent ?? ''
  await user.type(screen.getByLabelText('Type the six words'), words)
  await user.click(press('Restore'))
  await heading('The backup was restored')
  expect(asked).toMatchObject([
    { secret: { recoveryCode: 'ABCD' }, into: { label: 'KL 77', passphrase: words } },
  ])
})

test('why it was not restored is said, and what was entered stays', async () => {
  const { user } = await openRestore({ ok: false, message: 'The end of this backup is missing.' })
  await user.upload(screen.getByLabelText('Backup file'), backup)
  await user.type(screen.getByLabelText('Passphrase'), 'seven calm otters')
  await user.type(screen.getByLabelText('Name of the new vault'), 'KL 77')
  await user.click(press('Restore'))
  expect(await screen.findByText('The end of this backup is missing.')).toHaveAttribute('role', 'alert')
  expect(screen.getByLabelText('Name of the new vault')).toHaveValue('KL 77')
})

test('what is missing is said, and nothing is asked of the door', async () => {
  const { user, asked } = await openRestore()
  await user.click(press('Restore'))
  const problems = within(await screen.findByRole('alert')).getAllByRole('link')
  expect(problems.map(({ textContent }) => textContent)).toEqual([
    ...['Choose the backup file', 'Enter the passphrase', 'Enter a name for the new vault'],
  ])
  expect(asked).toEqual([])
})
