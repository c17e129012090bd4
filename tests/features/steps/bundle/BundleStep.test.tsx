import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { BundleMade, MakeBundle } from '#src/features/drafts/services.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { deliveredProfile } from '#tests/support/samples.ts'

const hit = { page: 41, found: '9 Alder Close', what: 'home address of Megan Price', stops: true }
const good: Extract<BundleMade, { ok: true }> = {
  ...{ ok: true, file: new Blob(['%PDF']), final: true, pages: 148, length: 12_400_000 },
  ...{ leftOut: [], hits: [], moved: [], entries: [{ name: 'Chronology', first: 2, last: 5 }] },
}
let saved: string[] = []

beforeEach(() => {
  saved = []
  URL.createObjectURL = () => 'blob:made'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

const making =
  (made: BundleMade): MakeBundle =>
  () => ({ made: Promise.resolve(made), stop: () => undefined })

async function open(makeBundle: MakeBundle, draft = aDraft(finishedCase()), services = {}) {
  const given = { makeBundle, profile: async () => deliveredProfile(), ...services }
  return await openStep({ step: 'bundle', draft, today: '2026-06-24', services: given })
}
const button = (name: RegExp) => screen.getByRole('button', { name })

describe('making a bundle', () => {
  test('gives a file without personal data in its name, says how large it is, and is recorded as a print', async () => {
    const logged: unknown[] = []
    const log = async (facts: unknown) => {
      logged.push(facts)
      return 'head'
    }
    const { user } = await open(making(good), undefined, { vault: { ...sessionVault(), log } })
    await user.click(button(/^Make the served bundle/))
    expect(await screen.findByText(/148 pages, 12\.4 MB/)).toBeVisible()
    expect(screen.getByText(/No withheld detail was found in its text/)).toBeVisible()
    expect(saved).toEqual([expect.stringMatching(/^spo-served-bundle-[\w]+\.pdf$/)])
    expect(logged).toMatchObject([{ action: 'print', detail: 'served bundle' }])
  })

  test('keeps the pages of a final one, from which late pages are numbered on', async () => {
    const { user, stored } = await open(making(good))
    await user.click(button(/^Make the served bundle/))
    await waitFor(
      async () =>
        expect((await stored()).case.bundle?.given).toEqual({
          on: '2026-06-24',
          pages: 148,
          entries: good.entries,
        }),
      { timeout: 4000 },
    )
    expect(screen.queryByText(/keeps its number/)).toBeNull()
  })

  test('with late pages leaves them as they were, and says what has moved', async () => {
    const file = finishedCase()
    const given = { on: '2026-06-01', pages: 120, entries: good.entries }
    const late = [file.evidence?.exhibits?.[0]?.id ?? '']
    const draft = aDraft({ ...file, bundle: { late, given } })
    const { user, stored } = await open(making({ ...good, moved: ['Chronology', 'OM/1'] }), draft)
    await user.click(button(/^Make the served bundle/))
    expect(await screen.findByText(/that you gave out: Chronology and OM\/1/)).toBeVisible()
    expect((await stored()).case.bundle?.given).toEqual(given)
  })

  test('that gives something withheld away saves nothing and names page and words', async () => {
    const { user } = await open(making({ ok: false, because: 'withheld', hits: [hit] }))
    await user.click(button(/^Make the served bundle/))
    expect(await screen.findByText(/Page 41\. “9 Alder Close”: the withheld home address/)).toBeVisible()
    expect(saved).toEqual([])
  })

  test('names the exhibits that were left out, and what is to be looked at', async () => {
    const leftOut = [{ reference: 'OM/2', reason: 'The file is damaged.' }]
    const { user } = await open(making({ ...good, leftOut, hits: [{ ...hit, stops: false }] }))
    await user.click(button(/^Make the served bundle/))
    expect(await screen.findByText('OM/2: The file is damaged.')).toBeVisible()
    expect(screen.getByText(/near to the withheld home address/)).toBeVisible()
    expect(screen.queryByText(/No withheld detail was found/)).toBeNull()
  })

  test('says how far it is and can be stopped', async () => {
    let stopped: (made: BundleMade) => void = () => undefined
    const { user } = await open((_, tell) => {
      tell({ doing: 'adding exhibits', at: 3, of: 12, title: 'OM/3' })
      const made = new Promise<BundleMade>((done) => {
        stopped = done
      })
      return { made, stop: () => stopped({ ok: false, because: 'stopped' }) }
    })
    await user.click(button(/^Make the police bundle/))
    expect(await screen.findByText('Adding exhibit OM/3 (3 of 12)')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Progress of the bundle' })).toHaveProperty('value', 3)
    expect(screen.getByText('The bundle is being made: adding the exhibits.')).toBeInTheDocument()
    await user.tab()
    expect(button(/^Stop$/)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('The bundle was stopped. Nothing was saved.')).toBeVisible()
    await waitFor(() => expect(button(/^Make the police bundle/)).toHaveFocus())
    expect(saved).toEqual([])
  })

  test('is not begun where it cannot be recorded', async () => {
    const vault = { ...sessionVault(), log: () => Promise.reject(new StorageFull()) }
    const makeBundle = vi.fn(making(good))
    const { user } = await open(makeBundle, undefined, { vault })
    await user.click(button(/^Make the served bundle/))
    expect(await screen.findByText(/The bundle could not be made/)).toBeVisible()
    expect(makeBundle).not.toHaveBeenCalled()
  })

  test('says before it is made that it is a draft while something stops the application', async () => {
    await open(making(good), aDraft({ ...aCase(), necessity: undefined }))
    expect(button(/^Make the served bundle \(as a draft\)/)).toBeVisible()
    expect(screen.getByText(/every page is marked DRAFT/)).toBeVisible()
  })

  test('of a finished case does not speak of a draft', async () => {
    await open(making(good))
    await waitFor(() => expect(button(/^Make the served bundle$/)).toBeVisible())
    expect(screen.queryByText(/every page is marked DRAFT/)).toBeNull()
  })
})

describe('what goes in', () => {
  test('is listed with what becomes of the pages, and what is left to do', async () => {
    await open(making(good))
    const table = within(screen.getByRole('table', { name: 'Exhibits' }))
    expect(table.getAllByText('Cover sheet only: no file is loaded').length).toBeGreaterThan(0)
    expect(screen.getByText(/No file is loaded for .*: only a cover sheet goes in/)).toBeVisible()
  })

  test('can be marked as added late, which moves it to the end and is kept', async () => {
    const { user } = await open(making(good))
    const group = within(screen.getByRole('group', { name: /added after the bundle was given out/ }))
    const [first] = group.getAllByRole('checkbox')
    if (!first) throw new Error('The case has exhibits')
    await user.click(first)
    await waitFor(() => expect(screen.getByText(/no file is loaded, at the end/)).toBeVisible(), {
      timeout: 4000,
    })
  })
})
