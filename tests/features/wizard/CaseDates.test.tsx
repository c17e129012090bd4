import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

async function openTasks(file: Partial<CaseFile>) {
  const app = await openApp({ at: '/case/case_1', drafts: [aDraft(file)] })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return app
}
const dates = () => within(screen.getByRole('region', { name: 'Dates of this application' }))
const hearing = { court: { hearing: { listed: 'yes', on: '2026-12-03' } } } as const

describe('the dates of a case', () => {
  test('of a new case say that none is known, and which cannot be told yet', async () => {
    const { user } = await openTasks({})
    expect(dates().getByText(/^No date is known yet/)).toBeInTheDocument()
    await user.click(dates().getByText('Dates that cannot be told yet (2)'))
    expect(dates().getAllByText(/has not given a date for the full hearing/)).toHaveLength(2)
  })

  test('stand in their order, the next one marked, what is over without a fold', async () => {
    await openTasks({
      ...hearing,
      proceedings: { bail: { kind: 'police', ends: { known: true, value: '2026-11-20' } } },
    })
    const items = dates()
      .getAllByRole('listitem')
      .filter(({ className }) => className.includes('timeline'))
    expect(items.map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'Bail ends',
      'Draft full order to the court',
      'Full hearing',
    ])
    const [bail, draftOrder, court] = items.map((item) => within(item))
    expect(bail?.getByText('Done or past')).toBeInTheDocument()
    expect(draftOrder?.getByText('Next')).toBeInTheDocument()
    expect(draftOrder?.getByText('Tuesday 1 December 2026')).toBeInTheDocument()
    expect(court?.queryByText('Next')).toBeNull()
  })

  test('each says which rule it rests on, and practice that it is not law', async () => {
    await openTasks(hearing)
    const why = dates().getByText('Why this day: Draft full order to the court').closest('details')
    expect(why).toHaveTextContent('two business days before the hearing')
    expect(why).toHaveTextContent('(not law)')
  })

  test('the next one stands at the head of the page, with how long it is', async () => {
    await openTasks(hearing)
    expect(screen.getByText(/^Next date:/)).toHaveTextContent(
      'Next date: Draft full order to the court, Tuesday 1 December 2026, in 8 days',
    )
  })

  test('come in a calendar file that names no case', async () => {
    const files = savedFiles()
    const { user } = await openTasks({ ...hearing, applicant: { reference: 'WM/26/0042' } })
    await user.click(dates().getByRole('button', { name: 'Save as a calendar file' }))
    await vi.waitFor(() => expect(files).toHaveLength(1))
    expect(await files[0]?.text()).toContain('SUMMARY:Stalking protection order: full hearing')
    expect(await files[0]?.text()).not.toContain('0042')
  })
})

const interim = { result: 'made', madeOn: '2026-11-20', lastDay: '2027-03-01' } as const

test('an interim order puts the full order at the head of the list at once', async () => {
  await openTasks({ service: { interim } })
  expect(screen.getByText(/An interim order is made and the full order is not decided/)).toHaveTextContent(
    'ends on Monday 1 March 2027',
  )
})

describe('closing a case', () => {
  const fold = () => screen.getByText('Close this application', { selector: 'summary span' })
  const press = () => screen.findByRole('button', { name: 'Close this application' }, { timeout: 10_000 })

  test('needs no reason as a rule; it is shown as closed and can be opened again', async () => {
    const { user, stored } = await openTasks(hearing)
    await user.click(fold())
    await user.click(await press())
    const notice = await screen.findByText(/^This application was closed on 23 November 2026/)
    expect(document.activeElement).toContainElement(notice)
    expect((await stored('case_1')).case.closed).toEqual({ on: '2026-11-23' })
    expect(screen.queryByText(/^Next date:/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open it again' }))
    expect(await screen.findByText(/^Next date:/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect((await stored('case_1')).case).not.toHaveProperty('closed')
  })

  test('while an interim order stands and the main application is undecided, needs a typed reason', async () => {
    const { user, stored } = await openTasks({ service: { interim } })
    await user.click(fold())
    await user.click(await press())
    expect(
      await screen.findByText('Say why you close this application while the full order is not decided'),
    ).toBeInTheDocument()
    expect((await stored('case_1')).case).not.toHaveProperty('closed')
    await user.type(
      screen.getByLabelText('Why do you close it before the decision?'),
      'Another force goes on',
    )
    await user.click(await press())
    expect(await screen.findByText('Reason: Another force goes on')).toBeInTheDocument()
    expect((await stored('case_1')).case.closed).toEqual({ on: '2026-11-23', why: 'Another force goes on' })
  })

  test('once the main application is decided the reason is not needed', async () => {
    const outcome = { result: 'refused', on: '2026-11-21', why: 'No risk' } as const
    const { user } = await openTasks({ service: { interim, outcome } })
    await user.click(fold())
    await user.click(await press())
    expect(await screen.findByText(/^This application was closed/)).toBeInTheDocument()
  })
})
