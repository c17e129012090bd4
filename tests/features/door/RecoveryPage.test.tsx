import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { RecoverAsked } from '#src/features/drafts/door.ts'
import type { Recovering } from '#src/features/drafts/vaultWork.ts'
import { newRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openApp } from '#tests/support/openApp.tsx'

const recovered: Recovering = {
  ...{ ok: true, vault: { id: 'vault_new', label: 'Recovered' }, recoveryCode: newRecoveryCode() },
  ...{ applications: 2, versions: 40, files: 0, entries: 0, head: '000000000000', notRecoverable: 3 },
}
const part = (number: number) => `PART-${number} QQQQ`

async function openRecovery(result: Recovering = recovered) {
  const asked: RecoverAsked[] = []
  const { door } = fakeDoor({ vaults: [{ id: 'vault_gone', label: 'WM 4417' }] })
  const recover = async (given: RecoverAsked) => {
    asked.push(given)
    return result
  }
  const newRecoveryKey = async () => ({ recipient: 'age1public', parts: [part(1), part(2)] as const })
  const app = await openApp({ at: '/recovery', services: { door: { ...door, recover, newRecoveryKey } } })
  await heading('Recovery key of a force')
  return { ...app, asked }
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
const press = (name: string) => screen.getByRole('button', { name })

describe('two people who use the recovery key of their force', () => {
  async function filled() {
    const app = await openRecovery()
    const { user } = app
    await user.click(press('Use the recovery key'))
    await user.click(await screen.findByLabelText('The vault “WM 4417” on this computer'))
    for (const [who, name, role, number] of [
      ['First person', 'Amir Vale', 'Superintendent', 1],
      ['Second person', 'Joan Marsh', 'Records manager', 2],
    ] as const) {
      const person = within(screen.getByRole('group', { name: who }))
      await user.type(person.getByLabelText('Name'), name)
      await user.type(person.getByLabelText('Rank or role'), role)
      await user.type(person.getByLabelText(`Part ${number} of the key`), part(number))
    }
    await user.type(screen.getByLabelText('Why is the key used?'), 'The owner has retired')
    await user.type(screen.getByLabelText('Name of the new vault'), 'Recovered')
    await user.click(press('Go on'))
    await heading('A passphrase for the new vault')
    const words = document.querySelector('.app-words')?.textContent ?? ''
    await user.type(screen.getByLabelText('Type the six words'), words)
    await user.click(press('Open with the recovery key'))
    return { ...app, words }
  }

  test('open a vault of this computer into a new one, and are told what could not be opened', async () => {
    const { asked, words } = await filled()
    await heading('The applications were opened')
    expect(screen.getByText(/^3 applications could not be opened/)).toBeInTheDocument()
    expect(asked).toEqual([
      {
        from: { vault: 'vault_gone' },
        parts: [part(1), part(2)],
        people: [
          { name: 'Amir Vale', role: 'Superintendent' },
          { name: 'Joan Marsh', role: 'Records manager' },
        ],
        reason: 'The owner has retired',
        into: { label: 'Recovered', passphrase: words },
      },
    ])
  })

  test.each([
    ['PART-1 QQQQ', 'part 1 qqqq', true],
    ['PART-2 QQQQ', 'PART-2 QQQQ', true],
    ['PART-2 QQQQ', 'PART-1 QQQQ', false],
  ])('who gave %s and %s are told whether both are the same part: %s', async (one, two, told) => {
    const { user } = await openRecovery()
    await user.click(press('Use the recovery key'))
    for (const [who, number, text] of [
      ['First person', 1, one],
      ['Second person', 2, two],
    ] as const) {
      const person = within(screen.getByRole('group', { name: who }))
      await user.type(person.getByLabelText(`Part ${number} of the key`), text)
    }
    await user.click(press('Go on'))
    const errors = within(await screen.findByRole('alert'))
    expect(errors.queryByText(/^Both are part [12]\. Enter the other part of the key$/) !== null).toBe(told)
  })

  test('are told what is missing before anything is opened', async () => {
    const { user, asked } = await openRecovery()
    await user.click(press('Use the recovery key'))
    await user.click(await screen.findByLabelText('A backup'))
    await user.click(press('Go on'))
    const problems = within(await screen.findByRole('alert')).getAllByRole('link')
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      'Choose the backup file',
      'Enter the name of the first person',
      'Enter the rank or role of the first person',
      'Enter part 1 of the key',
      'Enter the name of the second person',
      'Enter the rank or role of the second person',
      'Enter part 2 of the key',
      'Enter why the key is used',
      'Enter a name for the new vault',
    ])
    expect(asked).toEqual([])
  })
})

test('an administrator makes a key: each part alone on the page, then the half for the profile', async () => {
  const { user } = await openRecovery()
  await user.click(press('Make a recovery key'))
  await heading('Make a recovery key for a force')
  await user.click(press('Make the key and show part 1'))
  expect(await heading('Part 1 of 2')).toHaveFocus()
  expect(document.body).toHaveTextContent(part(1))
  expect(document.body).not.toHaveTextContent(part(2))
  await user.click(press('Part 1 is on paper: show part 2'))
  expect(await heading('Part 2 of 2')).toHaveFocus()
  expect(document.body).toHaveTextContent(part(2))
  expect(document.body).not.toHaveTextContent(part(1))
  await user.click(press('Part 2 is on paper: go on'))
  await heading('For the force’s profile')
  expect(document.body).toHaveTextContent('"recoveryKey": "age1public"')
  expect(document.body).not.toHaveTextContent(/PART-/)
})
