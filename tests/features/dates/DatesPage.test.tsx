import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

async function openDates(drafts: readonly Draft[]) {
  const app = await openApp({ at: '/dates', drafts })
  await screen.findByRole('heading', { level: 1, name: 'Dates of all applications' }, { timeout: 10_000 })
  return app
}
const listed = aDraft({
  id: 'case_42',
  applicant: { reference: 'WM/26/0042' },
  defendant: { name: 'Arthur Example' },
  court: { hearing: { listed: 'yes', on: '2027-01-29' } },
})

test('without a date the page says so and offers no file', async () => {
  await openDates([aDraft()])
  expect(screen.getByText('There is no date to come.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Save as a calendar file' })).toBeNull()
})

test('every date is listed and comes in the calendar file, which names nobody', async () => {
  const files = savedFiles()
  const { user } = await openDates([listed])
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Draft order to the court',
    'Full hearing',
  ])
  await user.click(screen.getByRole('button', { name: 'Save as a calendar file' }))
  await vi.waitFor(() => expect(files).toHaveLength(1))
  const [file] = files
  expect(file).toMatchObject({ name: 'spo-dates.ics', type: 'text/calendar' })
  const text = (await file?.text()) ?? ''
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(text).not.toMatch(/Arthur|0042/)
})
