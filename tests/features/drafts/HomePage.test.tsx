import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { exportDraft } from '#src/storage/restore/exportDraft.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { sampleProfile } from '#tests/support/samples.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const named = aDraft({
  id: 'case_westmarch42',
  applicant: { reference: 'WM/26/0042' },
  defendant: { name: 'Arthur Example' },
  court: { hearing: { listed: 'yes', on: '2026-12-01' } },
})
const force = sampleProfile('westmarch')

async function openHome(drafts: readonly Draft[] = [], opening: Parameters<typeof openApp>[0] = {}) {
  const app = await openApp({ drafts, ...opening })
  await screen.findByRole('heading', { level: 1, name: /^Applications in/ }, { timeout: 10_000 })
  const bringIn = (text: string) =>
    app.user.upload(
      screen.getByLabelText('Import an application from a file'),
      new File([text], 'case.json', { type: 'application/json' }),
    )
  const ids = async () => (await app.store.list()).map(({ id }) => id)
  return { ...app, bringIn, ids }
}
/** The home page of an open vault. */
const inVault = {
  services: fakeDoor({ state: { kind: 'open', vault: { id: 'vault_1', label: 'WM 1234' } } }),
}
const rowOf = (name: string | RegExp) => screen.getByRole('row', { name })
const button = (name: string) => screen.getByRole('button', { name })

describe('where applications are kept', () => {
  const header = () => within(screen.getByRole('banner'))

  test('is said of a session: nowhere, and how it ends', async () => {
    const { door, asked } = fakeDoor({ state: { kind: 'session' } })
    const { user } = await openHome([], { services: { door } })
    expect(
      screen.getByRole('heading', { level: 1, name: 'Applications in this session' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/^Nothing in this session is kept when this page closes/)).toBeInTheDocument()
    expect(header().queryByRole('link', { name: 'Your vault' })).toBeNull()
    await user.click(header().getByRole('button', { name: 'End this session' }))
    await user.click(screen.getByRole('button', { name: 'Go on working' }))
    expect(asked.locks).toBe(0)
  })

  test('is said of a vault, by its name, with the way to it and out of it', async () => {
    const { door, asked } = fakeDoor({ state: { kind: 'open', vault: { id: 'vault_1', label: 'KL 77' } } })
    const { user } = await openHome([], { services: { door } })
    expect(screen.getByRole('heading', { level: 1, name: 'Applications in your vault' })).toBeInTheDocument()
    expect(screen.getByText(/encrypted, in the vault “KL 77”/)).toBeInTheDocument()
    expect(header().getByText('KL 77')).toBeInTheDocument()
    expect(header().getByRole('link', { name: 'Your vault' })).toHaveAttribute('href', '/vault')
    await user.click(header().getByRole('button', { name: 'Lock now' }))
    expect(asked.locks).toBe(1)
  })
})

describe('a new application', () => {
  test('is kept on this device and opened', async () => {
    const { user, path, stored } = await openHome()
    await user.click(button('Start a new application'))
    await screen.findByRole('heading', { level: 1, name: 'Apply for a stalking protection order' })
    expect(path()).toBe('/case/case_new1')
    expect((await stored('case_new1')).case).toMatchObject({ id: 'case_new1', startedOn: '2026-11-23' })
  })

  test('can be started although the settings of the force cannot be read', async () => {
    const services = { profile: () => Promise.reject(new TypeError('Failed to fetch')) }
    const { user, path } = await openHome([], { services })
    await user.click(button('Start a new application'))
    await waitFor(() => expect(path()).toBe('/case/case_new1'))
  })

  test('that cannot be kept is not begun, and the page says why', async () => {
    const { user, path } = await openHome([], {
      through: (store) => ({ ...store, create: () => Promise.reject(new StorageFull()) }),
    })
    await user.click(button('Start a new application'))
    expect(await screen.findByText(/^There is no room left on this device/)).toBeInTheDocument()
    expect(path()).toBe('/')
  })
})

describe('the list', () => {
  test('is not shown while there is nothing on it', async () => {
    await openHome()
    expect(screen.queryByRole('table', { name: /application/ })).toBeNull()
  })

  test('says of each application how far it has got and its next date', async () => {
    await openHome([named])
    expect(screen.getByRole('table', { name: '1 application' })).toBeInTheDocument()
    const row = rowOf(/WM\/26\/0042/)
    expect(row).toHaveTextContent('Draft, 3 pages begun')
    expect(row).toHaveTextContent('Draft order to the court27 November 2026 Due')
    expect(row).toHaveTextContent('23 November 2026')
    expect(within(row).getByRole('link', { name: 'WM/26/0042' })).toHaveAttribute(
      'href',
      `/case/${named.case.id}`,
    )
  })

  test('says when no date is known, and when one has passed', async () => {
    await openHome([named, aDraft({ id: 'case_bare' })], { today: '2026-12-02' })
    expect(rowOf(/Application without a reference/)).toHaveTextContent('Not known yet')
    expect(within(rowOf(/WM\/26\/0042/)).getByText('Overdue')).toBeInTheDocument()
  })

  test('shows what another tab adds', async () => {
    const { otherTab } = await openHome()
    await otherTab.create(named, '2026-11-23T09:20:00.000Z')
    expect(await screen.findByRole('link', { name: 'WM/26/0042' })).toBeInTheDocument()
  })
})

describe('the dates', () => {
  const region = () => within(screen.getByRole('region', { name: 'Next dates' }))

  test('are not there while there is none', async () => {
    await openHome([aDraft({ id: 'case_bare' })])
    expect(screen.queryByRole('region', { name: 'Next dates' })).toBeNull()
  })

  test('of all applications stand above the list, the soonest first, each with the way to its application', async () => {
    const look = { outcome: 'doNotApply', lookAgainOn: '2026-11-25' } as const
    await openHome([named, aDraft({ id: 'case_2', decision: look })])
    expect(
      region()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Look again at the decision not to apply', 'Draft order to the court', 'Full hearing'])
    expect(region().getByRole('link', { name: 'Go to application without a reference' })).toHaveAttribute(
      'href',
      '/case/case_2',
    )
    expect(region().getByRole('link', { name: 'Dates and calendar' })).toHaveAttribute('href', '/dates')
  })

  test('are five at most, with the way to the others', async () => {
    const listed = (n: number) => aDraft({ id: `case_${n}`, court: named.case.court })
    await openHome([listed(1), listed(2), listed(3)])
    expect(region().getAllByRole('listitem')).toHaveLength(5)
    expect(region().getByRole('link', { name: 'All 6 dates' })).toBeInTheDocument()
  })

  test('of a closed application are gone, and the list says that it is closed', async () => {
    const closed = aDraft({ ...named.case, closed: { on: '2026-11-22' } })
    await openHome([closed])
    expect(screen.queryByRole('region', { name: 'Next dates' })).toBeNull()
    expect(rowOf(/WM\/26\/0042/)).toHaveTextContent('Closed on 22 November 2026')
  })

  test('an interim order makes the full one a task that the list shows', async () => {
    const interim = { result: 'made', madeOn: '2026-11-20', lastDay: '2027-03-01' } as const
    await openHome([named, aDraft({ id: 'case_2', applicant: { reference: 'WM/2' }, service: { interim } })])
    expect(within(rowOf(/WM\/2 /)).getByText('Full order undecided')).toBeInTheDocument()
    expect(within(rowOf(/WM\/26\/0042/)).queryByText('Full order undecided')).toBeNull()
  })
})

describe('an export', () => {
  test('is the whole application, under a name that holds nothing personal', async () => {
    const files = savedFiles()
    const { user } = await openHome([named])
    await user.click(button('Export WM/26/0042'))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]).toMatchObject({ name: 'spo-case-tmarch42.json', type: 'application/json' })
    expect(restoreFile((await files[0]?.text()) ?? '')).toEqual({ ok: true, draft: named, explained: [] })
  })
})

describe('deleting', () => {
  test('is undone with everything as it was', async () => {
    const { user, stored, ids } = await openHome([named])
    await user.click(button('Delete WM/26/0042'))
    expect(await screen.findByText('WM/26/0042 was deleted.')).toBeInTheDocument()
    expect(screen.queryByRole('table', { name: /application/ })).toBeNull()
    expect(await ids()).toEqual([])
    await user.click(button('Undo'))
    expect(await screen.findByRole('table', { name: '1 application' })).toBeInTheDocument()
    expect(await stored(named.case.id)).toEqual(named)
  })

  test.each([
    ['printedFinalOn', 'It has been printed as final'],
    ['lodgedOn', 'It has been lodged with the court'],
    ['servedOn', 'It has been served'],
  ] as const)('is refused with its reason after %s', async (mark, words) => {
    const final = aDraft({ ...named.case, marks: { [mark]: '2026-11-20' } })
    const { user, ids } = await openHome([final])
    await user.click(button('Delete WM/26/0042'))
    const refusal =
      `${words}, so it cannot be deleted here before 20 November 2032. ` +
      'Your force has not set how long applications are kept, so they are kept for 72 months.'
    expect(await screen.findByText(refusal)).toBeInTheDocument()
    expect(await ids()).toEqual([final.case.id])
  })

  const refused = (retentionMonths?: number) => {
    const profile = retentionMonths === undefined ? {} : { profile: { ...force, retentionMonths } }
    const service = { outcome: { result: 'refused', on: '2026-10-23' } } as const
    return aDraft({ ...named.case, service, ...profile })
  }

  test.each([
    ['the force set when the application was begun', 12, undefined, '23 October 2027'],
    ['the force sets now, where the application names none', undefined, 24, '23 October 2028'],
    ['is the longer of the two', 12, 24, '23 October 2028'],
    ['is the longer of the two, also where the force sets less now', 24, 12, '23 October 2028'],
  ])('is refused after a decision of the court, for the time that %s', async (_, begun, now, until) => {
    const profile = async () => (now === undefined ? undefined : { ...force, retentionMonths: now })
    const { user, ids } = await openHome([refused(begun)], { services: { profile } })
    await user.click(button('Delete WM/26/0042'))
    const words = `The court has decided on it, so it cannot be deleted here before ${until}.`
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(await ids()).toEqual([named.case.id])
  })

  test.each([
    ['2026-11-22', 1],
    ['2026-11-23', 0],
  ])('works from the date on: on %s %d are left', async (day, left) => {
    const { user, ids } = await openHome([refused(1)], { services: { now: () => `${day}T09:30:00.000Z` } })
    await user.click(button('Delete WM/26/0042'))
    await screen.findByText(/cannot be deleted here before 23 November 2026|was deleted/)
    expect(await ids()).toHaveLength(left)
  })
})

describe('a browser that may clear what is kept', () => {
  /** A browser that refuses or grants to keep what is stored for good. */
  function browser(grants: boolean) {
    const asked = { times: 0 }
    const persist = async () => {
      asked.times += 1
      return grants
    }
    const storage = { persist, persisted: async () => grants && asked.times > 0 }
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage }))
    return asked
  }
  const advice = () => screen.queryByText(/^This browser may clear what is kept here/)

  test('is asked not to at the first application, and what it refuses is said with what to do', async () => {
    const asked = browser(false)
    const { user, path } = await openHome([named], inVault)
    await waitFor(() => expect(advice()).toHaveTextContent('Make a backup at the end of each day’s work'))
    expect(asked.times).toBe(0)
    await user.click(button('Start a new application'))
    await waitFor(() => expect(path()).toBe('/case/case_new1'))
    expect(asked.times).toBe(1)
  })

  test('is not asked in a session, of which it keeps nothing', async () => {
    const asked = browser(false)
    const { user, path } = await openHome([named])
    expect(advice()).toBeNull()
    await user.click(button('Start a new application'))
    await waitFor(() => expect(path()).toBe('/case/case_new1'))
    expect(asked.times).toBe(0)
  })

  test('is asked at an import, and once it grants nothing is said', async () => {
    const asked = browser(true)
    const { bringIn } = await openHome([named], inVault)
    await waitFor(() => expect(advice()).toBeInTheDocument())
    await bringIn(exportDraft(aDraft({ id: 'case_9' })))
    await waitFor(() => expect(advice()).toBeNull())
    expect(asked.times).toBe(1)
  })
})

describe('a long list', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aDraft({ id: `case_${at}`, applicant: { reference: `WM/26/${1000 + at}` } }),
    )
  const references = () => screen.getAllByRole('link', { name: /^WM/ }).length

  test('of 25 is shown whole, without a search', async () => {
    await openHome(many(25))
    expect(references()).toBe(25)
    expect(screen.queryByLabelText(/^Find an application/)).toBeNull()
  })

  test('of more is shown by 25, and is searched', async () => {
    const { user } = await openHome(many(26))
    expect(references()).toBe(25)
    await user.click(button('Next 1 applications'))
    expect(references()).toBe(1)
    await user.type(screen.getByLabelText(/^Find an application/), '1007')
    expect(await screen.findByRole('table', { name: '1 application' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'WM/26/1007' })).toBeInTheDocument()
    expect(window.location.search).toBe('')
  })
})

describe('what was deleted', () => {
  test('can be put back after its banner has gone', async () => {
    const { user, ids } = await openHome([named])
    await user.click(button('Delete WM/26/0042'))
    const list = await screen.findByRole('table', { name: 'Deleted in the last 7 days' })
    expect(
      within(list).getByRole('row', { name: /WM\/26\/0042, Arthur Example 23 November 2026/ }),
    ).toBeInTheDocument()
    await user.click(button('Dismiss'))
    expect(await ids()).toEqual([])
    await user.click(button('Put back WM/26/0042'))
    await waitFor(async () => expect(await ids()).toEqual([named.case.id]))
    await waitFor(() => expect(screen.queryByRole('table', { name: /^Deleted/ })).toBeNull())
  })

  test('is let go for good only after a second question', async () => {
    const { user, store, ids } = await openHome([named])
    await user.click(button('Delete WM/26/0042'))
    await user.click(await screen.findByRole('button', { name: 'Delete for good WM/26/0042' }))
    expect(screen.getByText('Then nobody can put it back.')).toBeInTheDocument()
    await user.click(button('No, keep it WM/26/0042'))
    expect(await store.removed()).toHaveLength(1)
    await user.click(button('Delete for good WM/26/0042'))
    await user.click(button('Yes, delete for good WM/26/0042'))
    await waitFor(() => expect(screen.queryByRole('table', { name: /^Deleted/ })).toBeNull())
    expect(await store.removed()).toEqual([])
    expect(await ids()).toEqual([])
  })

  test('is not put over the same application that was imported meanwhile', async () => {
    const { user, bringIn, stored } = await openHome([named])
    await user.click(button('Delete WM/26/0042'))
    const again = aDraft({ ...named.case, applicant: { reference: 'WM/26/0043' } })
    await bringIn(exportDraft(again))
    await user.click(await screen.findByRole('button', { name: 'Put back WM/26/0042' }))
    expect(await screen.findByText(/^It could not be put back: the same application is/)).toBeInTheDocument()
    expect(await stored(named.case.id)).toEqual(again)
  })
})

describe('an import', () => {
  test('brings in what was exported, notes and half-typed text included', async () => {
    const whole = aDraft(named.case, {
      typing: { court: { estimateMinutes: 'an hour' } },
      notes: { acts: 'Ask.' },
    })
    const { bringIn, stored } = await openHome()
    await bringIn(exportDraft(whole))
    expect(await screen.findByText('The file was imported.')).toBeInTheDocument()
    expect(await stored(named.case.id)).toEqual(whole)
    expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `/case/${named.case.id}`)
  })

  test('of what is already here is a second copy, and what was here is not changed', async () => {
    const { bringIn, stored, ids } = await openHome([named])
    await bringIn(exportDraft(aDraft({ ...named.case, applicant: { reference: 'WM/26/0043' } })))
    expect(await screen.findByText('The file was imported as a second copy.')).toBeInTheDocument()
    expect(await stored(named.case.id)).toEqual(named)
    expect((await stored('case_new1')).case.applicant).toEqual({ reference: 'WM/26/0043' })
    expect(await ids()).toHaveLength(2)
  })

  test('says what did not fit, and keeps what was written there', async () => {
    const { bringIn, stored } = await openHome()
    await bringIn(
      JSON.stringify({ schema: 1, id: 'case_9', startedOn: '2026-11-01', route: { kind: 'swift' } }),
    )
    expect(await screen.findByText(/“swift” is not one of the choices/)).toBeInTheDocument()
    expect(screen.getByText(/^One thing did not fit/)).toBeInTheDocument()
    expect((await stored('case_9')).typing.route).toEqual({ kind: 'swift' })
  })

  test('of something else is refused, and nothing is kept', async () => {
    const { bringIn, ids } = await openHome()
    await bringIn('{"name":"another program"}')
    expect(
      await screen.findByText(/^This file is not a whole application|^This file is JSON, but not/),
    ).toBeInTheDocument()
    expect(screen.getByText('Nothing was changed.')).toBeInTheDocument()
    expect(await ids()).toEqual([])
  })
})

describe('a training case', () => {
  const shipped = async (path: string) => new Response(readFileSync(`public${path}`))
  const open = /^Open the case: Former colleague/

  test('is opened under its mark and then stands on the list as TRAINING', async () => {
    vi.stubGlobal('fetch', shipped)
    const { user, path } = await openHome()
    await user.click(screen.getByRole('button', { name: open }))
    expect(await screen.findByText('TRAINING: invented case', {}, { timeout: 10_000 })).toBeInTheDocument()
    expect(path()).toBe('/case/fx-02')
    await user.click(screen.getByRole('link', { name: 'All applications' }))
    const list = await screen.findByRole('table', { name: '1 application' })
    expect(within(list).getByText('TRAINING')).toBeInTheDocument()
  })

  test('that was begun is opened as it was left', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Not asked for')))
    const begun = aDraft({
      id: 'fx-02',
      training: { title: 'Begun', asAt: '2026-06-24', profile: 'westmarch' },
    })
    const { user, path, stored } = await openHome([begun])
    await user.click(screen.getByRole('button', { name: open }))
    await waitFor(() => expect(path()).toBe('/case/fx-02'))
    expect(await stored('fx-02')).toEqual(begun)
  })

  test.each([
    ['without a connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['that is not there', async () => new Response('', { status: 404 })],
  ])('%s says that it could not be loaded', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch)
    const { user, path } = await openHome()
    await user.click(screen.getByRole('button', { name: open }))
    expect(await screen.findByText('This training case could not be loaded.')).toBeInTheDocument()
    expect(path()).toBe('/')
  })
})
