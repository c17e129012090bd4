import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sessionDoor } from '#src/app/sessionDoor.ts'
import { sessionVault } from '#src/app/sessionVault.ts'
import { caseWriter } from '#src/features/wizard/caseWriter.ts'
import { writerTalk } from '#src/features/wizard/writerTalk.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeLocks } from '#tests/support/fakeLocks.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })
const reading = 'This application is open for writing in another tab.'
const lost = 'Another tab has taken over the writing of this application.'

let locks = fakeLocks()
const others: (() => void)[] = []
beforeEach(() => {
  locks = fakeLocks()
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
})
afterEach(() => {
  for (const close of others.splice(0)) close()
  Reflect.deleteProperty(navigator, 'locks')
  vi.restoreAllMocks()
})

/** Another tab of the vault at the same case. */
function anotherTab() {
  const writer = caseWriter({
    ...{ id: 'case_1', name: 'spo-case-vault_1-case_1', locks, talk: writerTalk('vault_1') },
    save: async () => undefined,
    tookOver: () => undefined,
    turned: () => undefined,
  })
  const close = writer.start()
  others.push(close)
  return { takeOver: () => act(() => writer.takeOver()), close: () => act(async () => close()) }
}

function open(more: Partial<Parameters<typeof openStep>[0]> = {}) {
  const log = vi.fn(async () => '0123456789ab')
  const vault = { ...sessionVault(), log }
  const opening = openStep({ step: 'route', draft, services: { door: openVaultDoor().door, vault }, ...more })
  return opening.then((page) => ({ ...page, log }))
}

describe('an application that another tab writes', () => {
  test('can be read and not changed, and its links lead on', async () => {
    anotherTab()
    const { path } = await open()
    expect(await screen.findByText(reading)).toBeInTheDocument()
    expect(reference()).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Save and continue' })).toBeDisabled()
    // jsdom takes a link in a closed fieldset for closed, which no browser does; an event goes through.
    fireEvent.click(screen.getByRole('link', { name: 'Save and come back later' }))
    await waitFor(() => expect(path()).toBe('/case/case_1'))
  })

  test('shows what the other tab saves', async () => {
    anotherTab()
    const { otherTab } = await open()
    await screen.findByText(reading)
    const opened = await otherTab.read('case_1')
    if (opened.kind !== 'draft') throw new Error('It is there')
    await act(async () => {
      const answers = { kind: 'interimOnly', mainReference: 'WM/2' } as const
      await otherTab.change(
        'case_1',
        opened.seq,
        { step: 'route', answers, typed: {} },
        '2026-11-23T10:00:00.000Z',
      )
    })
    await waitFor(() => expect(reference()).toHaveValue('WM/2'))
  })

  test('is open for writing as soon as that tab closes', async () => {
    const { close } = anotherTab()
    await open()
    await screen.findByText(reading)
    await close()
    await waitFor(() => expect(reference()).toBeEnabled())
    expect(screen.queryByText(reading)).toBeNull()
  })

  test('is taken over by a button, which the record is told', async () => {
    anotherTab()
    const { user, log, answers } = await open()
    await user.click(await screen.findByRole('button', { name: 'Take over' }))
    await waitFor(() => expect(reference()).toBeEnabled())
    expect(log).toHaveBeenCalledExactlyOnceWith({ action: 'takeOver', case: 'case_1' })
    await user.type(reference(), '2')
    await user.tab()
    await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
  })
})

describe('a tab that is asked to let go', () => {
  test('saves what is typed first, and can then only be read', async () => {
    const { user, answers } = await open()
    await waitFor(() => expect(reference()).toBeEnabled())
    const other = anotherTab()
    await user.type(reference(), '2')
    await other.takeOver()
    expect(await screen.findByText(lost)).toBeInTheDocument()
    expect(reference()).toBeDisabled()
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
    expect(screen.queryByText(/could not be saved/)).toBeNull()
  })

  test('keeps on the page what it could not save, lets it be exported, and stores it no more', async () => {
    const files = savedFiles()
    const disk = { full: false }
    const { user, answers } = await open({
      through: (store) => ({
        ...store,
        change: (...change) =>
          disk.full ? Promise.reject(new Error('The disk does not answer')) : store.change(...change),
      }),
    })
    await waitFor(() => expect(reference()).toBeEnabled())
    const other = anotherTab()
    disk.full = true
    await user.type(reference(), '2')
    await other.takeOver()
    await screen.findByText(lost)
    disk.full = false
    expect(await screen.findByText(/What you typed here last could not be saved/)).toBeInTheDocument()
    expect(reference()).toHaveValue('WM/12')
    await user.click(screen.getByRole('button', { name: 'Save this page’s text as a file' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(restoreFile((await files[0]?.text()) ?? '')).toMatchObject({
      draft: { case: { route: { mainReference: 'WM/12' } } },
    })
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/1' })
    expect(screen.getByRole('alert')).toHaveTextContent('open for writing in another tab')
  })

  test('saves what it kept once the writing is back', async () => {
    const disk = { full: false }
    const { user, answers } = await open({
      through: (store) => ({
        ...store,
        change: (...change) =>
          disk.full ? Promise.reject(new Error('The disk does not answer')) : store.change(...change),
      }),
    })
    await waitFor(() => expect(reference()).toBeEnabled())
    const other = anotherTab()
    disk.full = true
    await user.type(reference(), '2')
    await other.takeOver()
    await screen.findByText(lost)
    disk.full = false
    await other.close()
    await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
    expect(reference()).toBeEnabled()
  })
})

describe('every tab writes', () => {
  test('in a session, which no other tab can see', async () => {
    anotherTab()
    await open({ services: { door: sessionDoor() } })
    expect(reference()).toBeEnabled()
    expect(screen.queryByText(reading)).toBeNull()
  })

  test('in a browser that knows no locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true })
    await open()
    expect(reference()).toBeEnabled()
    expect(screen.queryByText(reading)).toBeNull()
  })
})
