import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { summary } from '#src/features/steps/returns/summary.ts'
import { wording } from '#src/features/steps/returns/wording.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

const outcome = { result: 'refused', on: '2026-11-20', why: 'x', reason: 'notNecessary' } as const
const openReturns = (file: Partial<CaseFile> = {}, more: object = {}) =>
  openStep({ step: 'returns', draft: aDraft(file), ...more })

describe('what the case says already', () => {
  test('is shown and not asked: the outcome with its reason, and how long it took', async () => {
    await openReturns({
      service: { outcome },
      acts: { items: [{ id: 'a', reported: { on: '2026-11-10' } }] },
    })
    const known = within(screen.getByRole('region', { name: wording.known.heading }))
    expect(known.getByText('Refused, 20 November 2026. Not necessary')).toBeInTheDocument()
    const times = screen.getByRole('table', { name: wording.times.caption })
    expect(within(times).getByRole('row', { name: /Decision on the full order/ })).toHaveTextContent(
      '20 November 202610',
    )
    expect(screen.queryByRole('group', { name: /first report to the police/ })).toBeNull()
  })

  test('of the first report is asked where no act says it', async () => {
    await openReturns({ acts: { items: [{ id: 'a' }] } })
    expect(screen.getByRole('group', { name: /first report to the police/ })).toBeInTheDocument()
    expect(screen.getByText(wording.times.none)).toBeInTheDocument()
  })
})

test('what is entered is kept and stands in the row', async () => {
  const { user, answers } = await openReturns()
  await user.type(screen.getByLabelText(wording.fields.division.label), 'North')
  await user.click(
    within(screen.getByRole('group', { name: wording.fields.contested.label })).getByLabelText('Yes'),
  )
  await user.tab()
  await waitFor(async () => expect(await answers('returns')).toEqual({ division: 'North', contested: 'yes' }))
  const row = screen.getByText('Division').closest('div')
  await waitFor(() => expect(row).toHaveTextContent('DivisionNorth'))
})

test('nothing has to be entered', async () => {
  const { user, path } = await openReturns()
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  await waitFor(() => expect(path()).toBe('/case/case_1'))
})

describe('the export', () => {
  test('says that it holds personal data, is written into the record with the id of the case alone, and names nobody', async () => {
    const files = savedFiles()
    const logged: unknown[] = []
    const vault = {
      ...sessionVault(),
      log: async (facts: unknown) => {
        logged.push(facts)
        return 'abc'
      },
    }
    const { user } = await openReturns(
      { defendant: { name: 'Arthur Example' }, returns: { division: '=1+1' } },
      { services: { vault } },
    )
    expect(screen.getByText(/holds personal data/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }))
    await waitFor(() => expect(files).toHaveLength(1), { timeout: 10_000 })
    expect(files[0]?.name).toBe('police-only-spo-returns-2026-11-23.csv')
    const text = (await files[0]?.text()) ?? ''
    expect(text).toContain(`"'=1+1"`)
    expect(text).not.toContain('Arthur')
    expect(logged).toEqual([{ action: 'export', case: 'case_1', detail: 'returns, 1 application, CSV' }])
  })

  test('says in a session that nothing records it, and in a vault that the record does', async () => {
    await openReturns()
    expect(screen.getByText(/A session has no audit record/)).toBeInTheDocument()
    cleanup()
    await openReturns(
      {},
      { services: fakeDoor({ state: { kind: 'open', vault: { id: 'v', label: 'KL 77' } } }) },
    )
    expect(screen.getByText(/written into the audit record of your vault/)).toBeInTheDocument()
  })

  test('is not made where it cannot be written into the record', async () => {
    const files = savedFiles()
    const vault = { ...sessionVault(), log: () => Promise.reject(new Error('The disk is full')) }
    const { user } = await openReturns({}, { services: { vault } })
    await user.click(screen.getByRole('button', { name: 'Save as JSON' }))
    expect(await screen.findByText('The disk is full')).toBeInTheDocument()
    expect(files).toEqual([])
  })
})

test('the answers show only what was entered', () => {
  expect(summary(aDraft().case)).toEqual([])
  expect(summary(aDraft({ returns: { standard: 'notSaid', victimAge: 0 } }).case)).toEqual([
    { question: wording.fields.victimAge.label, answer: '0' },
    { question: wording.fields.standard.label, answer: 'It did not say' },
  ])
})
