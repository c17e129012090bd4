import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openStep } from '#tests/support/openStep.tsx'

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })

import { savedFiles } from '#tests/support/savedFiles.ts'

/** A disk that refuses each change until it is mended. */
function fullDisk() {
  const disk = { full: true }
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    change: (...change) => (disk.full ? Promise.reject(new StorageFull()) : store.change(...change)),
  })
  return { disk, through }
}

/** A disk on which each change waits until changes are let through. */
function slowDisk() {
  const gate = { open: () => {} }
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    change: (...change) => opened.then(() => store.change(...change)),
  })
  return { through, letThrough: () => act(async () => gate.open()) }
}

/** Whether the browser would ask before the window closes. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('the mark', () => {
  test('says Saving from the first key and Saved, with the time in London, once it is stored', async () => {
    const { through, letThrough } = slowDisk()
    const { user } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    expect(screen.getByText('Saving…')).toBeInTheDocument()
    await user.tab()
    expect(screen.getByText('Saving…')).toBeInTheDocument()
    await letThrough()
    expect(await screen.findByText('Saved 09:30')).toBeInTheDocument()
  })

  test('says why nothing could be saved; the text stays and is saved when there is room', async () => {
    const { disk, through } = fullDisk()
    const { user, answers } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.tab()
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left on this device')
    expect(reference()).toHaveValue('WM/12')
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/1' })
    disk.full = false
    await user.type(reference(), '3')
    await user.tab()
    await screen.findByText(/^Saved/)
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/123' })
  })
})

describe('before another page', () => {
  test('the page waits for the save', async () => {
    const { through, letThrough } = slowDisk()
    const { user, path, answers } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    expect(path()).toBe('/case/case_1/route')
    await letThrough()
    await waitFor(() => expect(path()).toBe('/case/case_1'))
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
  })

  test('the second of two links is the one that is followed', async () => {
    const { through, letThrough } = slowDisk()
    const { user, path } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await letThrough()
    await waitFor(() => expect(path()).toBe('/case/case_1/decision'))
  })

  test('a save that fails keeps the officer here with the text', async () => {
    const { through } = fullDisk()
    const { user, path } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('no room')
    expect(path()).toBe('/case/case_1/route')
    expect(reference()).toHaveValue('WM/12')
  })
})

describe('before the window closes', () => {
  test('the browser asks while something is unsaved, and no longer once it is saved', async () => {
    const services = fakeDoor({ state: { kind: 'open', vault: { id: 'vault_1', label: 'WM 1234' } } })
    const { user } = await openStep({ step: 'route', draft, services })
    expect(asksBeforeClosing()).toBe(false)
    await user.type(reference(), '2')
    expect(asksBeforeClosing()).toBe(true)
    await screen.findByText(/^Saved/)
    expect(asksBeforeClosing()).toBe(false)
  })

  test('a form that could not be saved is not forgotten over a note that could', async () => {
    const { disk, through } = fullDisk()
    const { user, stored } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.tab()
    await screen.findByRole('alert')
    disk.full = false
    await user.click(screen.getByText('Your notes on this page'))
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask the court.')
    await user.tab()
    await waitFor(async () => expect((await stored()).notes.route).toBe('Ask the court.'))
    expect(await screen.findByText(/^There is no room left/)).toBeInTheDocument()
    expect(screen.queryByText(/^Saved/)).toBeNull()
    expect(asksBeforeClosing()).toBe(true)
  })

  test('what failed is saved by itself once there is room', async () => {
    const { disk, through } = fullDisk()
    const { user, answers } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.tab()
    await screen.findByRole('alert')
    disk.full = false
    await screen.findByText(/^Saved/, {}, { timeout: 10_000 })
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
  }, 20_000)
})

describe('while nothing can be saved', () => {
  test('the text of the page goes into a file, typed words and notes included, and then the page may be left', async () => {
    const files = savedFiles()
    const { through } = fullDisk()
    const { user, path } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.click(screen.getByText('Your notes on this page'))
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask the court.')
    await user.tab()
    await user.click(await screen.findByRole('button', { name: 'Save this page’s text as a file' }))
    await waitFor(() => expect(files).toHaveLength(1))
    const restored = restoreFile((await files[0]?.text()) ?? '')
    expect(restored).toMatchObject({
      ok: true,
      draft: {
        case: { route: { kind: 'interimOnly', mainReference: 'WM/12' } },
        notes: { route: 'Ask the court.' },
      },
    })
    vi.restoreAllMocks()
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    await waitFor(() => expect(path()).toBe('/case/case_1'))
  })

  test('what is typed after the file was saved keeps the officer here again', async () => {
    const files = savedFiles()
    const { through } = fullDisk()
    const { user, path } = await openStep({ step: 'route', draft, through })
    await user.type(reference(), '2')
    await user.tab()
    await user.click(await screen.findByRole('button', { name: 'Save this page’s text as a file' }))
    await waitFor(() => expect(files).toHaveLength(1))
    vi.restoreAllMocks()
    await user.type(reference(), '3')
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('no room')
    expect(path()).toBe('/case/case_1/route')
  })
})

test('what was typed is saved when a newer version of the app waits in another tab', async () => {
  const closing: (() => Promise<void>)[] = []
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    beforeClosing: (save) => {
      closing.push(save)
      return () => undefined
    },
  })
  const { user, answers } = await openStep({ step: 'route', draft, through })
  await user.type(reference(), '2')
  expect(await answers('route')).toMatchObject({ mainReference: 'WM/1' })
  await act(async () => {
    await Promise.all(closing.map((save) => save()))
  })
  expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
})
