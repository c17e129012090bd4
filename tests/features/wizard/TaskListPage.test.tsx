import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { sample } from '#tests/support/samples.ts'

async function openTasks(file: Partial<CaseFile>, typing = {}) {
  const draft = aDraft(file, { typing })
  await openApp({ at: `/case/${draft.case.id}`, drafts: [draft] })
  await screen.findByRole('heading', { level: 1 })
}
const task = (step: StepId) => screen.getByRole('link', { name: stepTitles[step] })
const status = (step: StepId) => task(step).closest('li')?.querySelector('.govuk-task-list__status')

describe('the task list', () => {
  test('has its sections in order and links to each page', async () => {
    await openTasks({})
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Before you start',
      'People',
      'What happened',
      'The legal tests',
      'The order',
      'Check and send',
      'Dates of this application',
    ])
    expect(task('acts')).toHaveAttribute('href', '/case/case_1/acts')
    expect(document.title).toBe('Task list – Stalking protection orders')
  })

  test('of a new case has nothing started', async () => {
    await openTasks({})
    expect(screen.queryByText('In progress')).toBeNull()
    expect(screen.queryByText('Completed')).toBeNull()
    expect(screen.queryByText('There is a problem')).toBeNull()
    expect(status('defendant')).toHaveTextContent('Not started')
  })

  test('tells finished, begun and wrong pages apart', async () => {
    await openTasks(
      { route: { kind: 'full' }, defendant: { name: 'Arthur Example' } },
      { court: { 'hearing.on': '31/2/' } },
    )
    expect(status('route')).toHaveTextContent('Completed')
    expect(status('defendant')).toHaveTextContent('In progress')
    expect(status('court')).toHaveTextContent('There is a problem')
  })

  test('says how many things of a page must be put right, once it is begun', async () => {
    await openTasks({ route: { kind: 'interimOnly', sameChiefOfficer: 'no' } })
    expect(status('route')).toHaveTextContent('There is a problem')
    expect(within(task('route').closest('li') as HTMLElement).getByText(/1 thing to put right/)).toBeVisible()
    expect(task('defendant').closest('li')).not.toHaveTextContent('to put right')
  })

  test('says before which hearing a page is due that is not finished, where an interim order is asked for', async () => {
    const court = { interimHearing: { listed: 'yes', on: '2026-07-08' } } as const
    await openTasks({ route: { kind: 'fullWithInterim' }, court })
    expect(task('acts').closest('li')).toHaveTextContent('Before the interim hearing, 8 July 2026')
    expect(task('views').closest('li')).toHaveTextContent('Before the full hearing')
    expect(task('route').closest('li')).not.toHaveTextContent('Before the')
    expect(screen.getByRole('link', { name: 'It cannot wait: the urgent road' })).toHaveAttribute(
      'href',
      '/case/case_1/urgent',
    )
  })

  test.each([
    ['full', 0],
    ['fullWithInterim', 1],
  ] as const)('by the route “%s” lists the interim page %i times', async (kind, times) => {
    await openTasks({ route: { kind } })
    expect(screen.queryAllByRole('link', { name: stepTitles.interim })).toHaveLength(times)
  })
})

describe('the band above a case', () => {
  test('marks a training case as invented, and names it', async () => {
    const file = sample('fx-01')
    await openTasks(file)
    expect(screen.getByText('TRAINING: invented case')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: String(file.training?.title) })).toBeInTheDocument()
  })

  test('of a real case carries no such mark, but the force and the reference', async () => {
    await openTasks({ applicant: { force: 'Westmarch Police', reference: 'WM/26/0042' } })
    expect(screen.queryByText(/TRAINING/)).toBeNull()
    expect(screen.getByText('Westmarch Police')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'WM/26/0042' })).toHaveAttribute('href', '/case/case_1')
  })

  test('of a case without a reference leads to its list all the same', async () => {
    await openTasks({})
    expect(screen.getByRole('link', { name: 'This application' })).toHaveAttribute('href', '/case/case_1')
  })
})
