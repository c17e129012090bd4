import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeVault } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { theOfficer } from '#tests/support/openReview.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'

const at = '2026-11-20T09:00:00.000Z'
const moved = { id: 'm-1', from: 'drafting', to: 'submitted', at, by: theOfficer } as const
const named = (id: string, reference: string) => aDraft({ id, applicant: { reference } })
const sent = {
  ...named('case_2', 'SENT/1'),
  review: {
    author: theOfficer.key,
    moves: [moved],
    copy: { of: theOfficer, as: 'supervisor' as const, receivedAt: at },
  },
}
const oral = aDraft({
  id: 'case_3',
  applicant: {
    reference: 'ORAL/1',
    authorisation: { given: 'orally', on: '2026-11-21', at: '22:10' },
  },
})
const page = async (drafts = [named('case_1', 'MINE/1'), sent, oral]) => {
  const app = await openApp({ at: '/work', drafts })
  await screen.findByRole('heading', { level: 1, name: 'Work list' }, { timeout: 10_000 })
  return app
}
const references = () =>
  screen.getAllByRole('rowheader').map((row) => within(row).getByRole('link').textContent)

test('a signature that is due comes first, with by when, and that it is overdue', async () => {
  await page()
  expect(references()).toEqual(['ORAL/1', 'MINE/1', 'SENT/1'])
  const row = screen.getByRole('row', { name: /ORAL\/1/ })
  expect(within(row).getByText('22 November 2026 at 22:10')).toBeVisible()
  expect(within(row).getByText('Overdue')).toBeVisible()
})

test('a copy says as what it is read, how long it has stood so, and leads to its review', async () => {
  await page()
  const row = screen.getByRole('row', { name: /SENT\/1/ })
  expect(within(row).getByText('Copy, as supervisor')).toBeVisible()
  expect(within(row).getByText('Submitted')).toBeVisible()
  expect(within(row).getByText('3 days')).toBeVisible()
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/case/case_2/review')
})

test('one status is shown alone, and all of them again', async () => {
  const { user } = await page()
  await user.selectOptions(screen.getByLabelText('Status'), 'Submitted')
  expect(references()).toEqual(['SENT/1'])
  await user.selectOptions(screen.getByLabelText('Status'), 'Any')
  expect(references()).toHaveLength(3)
})

test('with nothing that waits the page says so', async () => {
  await page([])
  expect(screen.getByText('Nothing waits.')).toBeVisible()
})

test.each([
  ['one application of one’s own', [named('case_1', 'MINE/1')], false],
  ['two of one’s own', [named('case_1', 'MINE/1'), oral], true],
  ['one copy', [sent], true],
] as const)('with %s the home page leads here: %#', async (_, drafts, leads) => {
  await openApp({ drafts, services: { door: openVaultDoor().door, vault: fakeVault().vault } })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  expect(screen.queryAllByRole('link', { name: 'what waits for whom' })).toHaveLength(leads ? 1 : 0)
})
