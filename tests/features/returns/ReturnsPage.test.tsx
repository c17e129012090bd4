import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { type Opening, openApp } from '#tests/support/openApp.tsx'
import { sample } from '#tests/support/samples.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

async function openReturns(drafts: readonly Draft[], opening: Partial<Opening> = {}) {
  const app = await openApp({ at: '/returns', drafts, ...opening })
  await screen.findByRole('heading', { level: 1, name: 'Returns for the force' }, { timeout: 10_000 })
  return app
}
const named = (id: string, reference: string) => aDraft({ id, applicant: { reference } })

test('every application is a row, but the invented ones; the record says how many and names none', async () => {
  const files = savedFiles()
  const logged: unknown[] = []
  const vault = {
    ...sessionVault(),
    log: async (facts: unknown) => {
      logged.push(facts)
      return 'abc'
    },
  }
  const drafts = [named('case_1', 'WM/1'), named('case_2', 'WM/2'), aDraft(sample('fx-01'))]
  const { user } = await openReturns(drafts, { services: { vault } })
  expect(screen.getByText(/One row for each application, 2 in all/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save as JSON' }))
  await waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 })
  const { rows }: { rows: Record<string, string>[] } = JSON.parse((await files[0]?.text()) ?? '')
  expect(new Set(rows.map((row) => row['Force reference']))).toEqual(new Set(['WM/1', 'WM/2']))
  expect(logged).toEqual([{ action: 'export', detail: 'returns, 2 applications, JSON' }])
})

test('one that cannot be read stops the export, since a count without it would be wrong', async () => {
  const files = savedFiles()
  const { user } = await openReturns([named('case_1', 'WM/1')], {
    through: (store) => ({ ...store, read: async () => ({ kind: 'unreadable', text: '', message: 'x' }) }),
  })
  await user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(await screen.findByText('The application WM/1 could not be read.')).toBeInTheDocument()
  expect(files).toEqual([])
})

test('without an application there is nothing to export', async () => {
  await openReturns([])
  expect(screen.getByText('There is no application to count.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull()
})
