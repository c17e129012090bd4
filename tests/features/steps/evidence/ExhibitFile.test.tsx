import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ExhibitWork, LookedThrough } from '#src/features/drafts/exhibitWork.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

// jsdom keeps no list of addresses of pictures.
beforeEach(() => {
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})

const page = (hasText: boolean) => ({ width: 300, height: 400, turned: 0 as const, hasText })
const found = (...read: boolean[]): LookedThrough => ({
  ...{ ok: true, kind: 'pdf', sha256: 'ab'.repeat(32), found: ['1 comment: not in the copy.'] },
  pages: read.map(page),
})
const work = (looked: LookedThrough): ExhibitWork => ({
  inspect: async () => looked,
  pageImage: async ({ page }) => new Blob([String(page)]),
  remake: () => Promise.reject(new Error('No copy is made here')),
})
const exhibit = {
  id: 'x',
  reference: 'X/1',
  description: 'Letters',
  producedBy: 'PC Tan',
  status: 'served' as const,
}
const opened = async (looked: LookedThrough, more: object = {}, services: object = {}) => {
  const draft = aDraft({ evidence: { exhibits: [{ ...exhibit, ...more }] } })
  const open = await openStep({
    ...{ step: 'evidence', item: 'x', query: '?file', draft },
    services: { exhibits: work(looked), ...services },
  })
  await screen.findByRole('heading', { level: 1, name: 'File of exhibit X/1' })
  const held = async () => (await open.answers('evidence'))?.exhibits?.[0]
  return { ...open, held }
}
const chosen = () => new File([new Uint8Array([1, 2, 3])], 'Names of people.pdf', { type: 'application/pdf' })
const loaded = async (looked: LookedThrough) => {
  const open = await opened(looked)
  await open.user.upload(screen.getByLabelText('File'), chosen())
  await screen.findByRole('img', { name: 'Picture of page 1' })
  return open
}

test('a file is looked through, kept with the case, and its facts are noted without its name', async () => {
  const { held, device, stored } = await loaded(found(true, false))
  expect(await held()).toMatchObject({
    file: { kind: 'pdf', length: 3, sha256: 'ab'.repeat(32), pages: [{ hasText: true }, { hasText: false }] },
  })
  const { id = '' } = (await held())?.file ?? {}
  expect(await device.files.read((await stored()).case.id, id)).toEqual(new Uint8Array([1, 2, 3]))
  expect(JSON.stringify(await stored())).not.toContain('Names of people')
  expect(screen.getByText('1 comment: not in the copy.')).toBeVisible()
})

test('the page says what must never be loaded', async () => {
  await opened(found(true))
  expect(screen.getByText(/Never load an indecent image of a child/)).toBeVisible()
  expect(screen.getByText(/Intimate images and recordings are listed/)).toBeVisible()
})

test('a refused file says why, and nothing is kept', async () => {
  const { user, held } = await opened({ ok: false, reason: 'The file is locked with a password.' })
  await user.upload(screen.getByLabelText('File'), chosen())
  const box = await screen.findByLabelText('File')
  await waitFor(() => expect(box).toHaveAccessibleDescription(/locked with a password/))
  expect((await held())?.file).toBeUndefined()
})

test.each([
  ['empty', 0, /The file is empty/],
  ['longer than 100 MB', 100 * 1024 * 1024 + 1, /longer than 100 MB/],
])('a file that is %s is refused before it is read', async (_, size, why) => {
  const { user } = await opened(found(true))
  const file = chosen()
  Object.defineProperty(file, 'size', { value: size })
  await user.upload(screen.getByLabelText('File'), file)
  await waitFor(() => expect(screen.getByLabelText('File')).toHaveAccessibleDescription(why))
})

test('a full device is said, and nothing is noted', async () => {
  const files = {
    put: () => Promise.reject(new StorageFull()),
    read: async () => undefined,
  }
  const { user, held } = await opened(found(true), {}, { files })
  await user.upload(screen.getByLabelText('File'), chosen())
  await waitFor(() => expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/no room left/))
  expect((await held())?.file).toBeUndefined()
})

test('reading can be stopped', async () => {
  const exhibits: ExhibitWork = {
    ...work(found(true)),
    inspect: (_, { tell, signal } = {}) => {
      tell?.({ done: 3, of: 90 })
      return new Promise((_done, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)))
    },
  }
  const { user, held } = await opened(found(true), {}, { exhibits })
  await user.upload(screen.getByLabelText('File'), chosen())
  expect(await screen.findByText('Looking at page 3 of 90')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  await waitFor(() => expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/Stopped/))
  expect((await held())?.file).toBeUndefined()
})

test('an intimate image has no place to load a file, until an officer says that its pages go in', async () => {
  await opened(found(true), { sort: 'intimateImage' })
  expect(screen.queryByLabelText('File')).not.toBeInTheDocument()
  expect(screen.getByText(/listed as available to view, so no file is needed/)).toBeVisible()
})

test('each page that no program can read is marked by name, one after the other', async () => {
  const { user, held } = await loaded(found(false, true, false))
  expect(screen.getByText(/2 pages still to be looked at/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I have looked at this page' }))
  expect(screen.getByText('Enter the name of who looks at the page')).toBeVisible()
  await user.type(screen.getByLabelText('Name of who looks at it'), 'DC Bell')
  await user.click(screen.getByRole('button', { name: 'I have looked at this page' }))
  expect(await screen.findByRole('img', { name: 'Picture of page 3' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I have looked at this page' }))
  expect(await screen.findByText(/No page is left to be looked at/)).toBeVisible()
  expect((await held())?.lookedAt).toEqual([
    { page: 1, by: 'DC Bell', on: '2026-11-23' },
    { page: 3, by: 'DC Bell', on: '2026-11-23' },
  ])
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Has somebody looked at this page?' })).toHaveFocus(),
  )

  await user.click(screen.getByRole('button', { name: 'Take this back' }))
  await waitFor(async () => expect((await held())?.lookedAt).toHaveLength(1))
})

test('a page whose words can be read needs no mark', async () => {
  await loaded(found(true))
  expect(screen.queryByRole('button', { name: 'I have looked at this page' })).not.toBeInTheDocument()
})

test('a black area is added, moved and sized with the keyboard, and taken off', async () => {
  const { user, held } = await loaded(found(true, true))
  await user.click(screen.getByRole('button', { name: 'Add a black area' }))
  const area = await screen.findByRole('button', { name: /^Area 1 on page 1\. Arrow keys/ })
  expect(area).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowRight}{ArrowUp}{/Shift}')
  await waitFor(async () =>
    expect((await held())?.blackouts).toMatchObject([
      { page: 1, x: 0.31, y: 0.455, width: 0.405, height: 0.045 },
    ]),
  )

  const sides = within(screen.getByRole('group', { name: 'Area 1 on page 1' }))
  expect(sides.getByLabelText('Width')).toHaveValue('40.5')
  await user.clear(sides.getByLabelText('From the left'))
  await user.type(sides.getByLabelText('From the left'), '5{Enter}')
  await waitFor(async () => expect((await held())?.blackouts).toMatchObject([{ x: 0.05 }]))
  await user.clear(sides.getByLabelText('Height'))
  await user.type(sides.getByLabelText('Height'), '101')
  await user.tab()
  expect(await sides.findByText('Enter a number from 0 to 100')).toBeVisible()

  await user.click(sides.getByRole('button', { name: 'Remove Area 1 on page 1' }))
  await waitFor(async () => expect((await held())?.blackouts ?? []).toEqual([]))
  expect(screen.getByRole('button', { name: 'Add a black area' })).toHaveFocus()
})

test('a black area is drawn by dragging, and a mere click draws none', async () => {
  const { held } = await loaded(found(true))
  const sheet = screen.getByRole('img', { name: 'Picture of page 1' }).parentElement ?? document.body
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 300, 400)
  const drag = (from: readonly [number, number], to: readonly [number, number]) => {
    fireEvent.pointerDown(sheet, { button: 0, clientX: from[0], clientY: from[1] })
    fireEvent.pointerMove(sheet, { clientX: to[0], clientY: to[1] })
    fireEvent.pointerUp(sheet, { clientX: to[0], clientY: to[1] })
  }
  drag([10, 10], [11, 11])
  drag([150, 200], [30, 40])
  await waitFor(async () =>
    expect((await held())?.blackouts).toMatchObject([{ page: 1, x: 0.1, y: 0.1, width: 0.4, height: 0.4 }]),
  )
  expect((await held())?.blackouts).toHaveLength(1)
})

test('of 300 pages one is shown, and the next without a black area is a press away', async () => {
  const { user } = await loaded(found(...Array<boolean>(300).fill(true)))
  expect(screen.getAllByRole('img')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Next page' }))
  expect(await screen.findByRole('img', { name: 'Picture of page 2' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add a black area' }))
  await screen.findByRole('button', { name: /^Area 1 on page 2/ })
  await user.click(screen.getByRole('button', { name: 'Previous page' }))
  await user.click(screen.getByRole('button', { name: 'Next page with nothing blacked out' }))
  expect(await screen.findByRole('img', { name: 'Picture of page 3' })).toBeVisible()
})

test('another file takes the black areas and the looks of the old one with it', async () => {
  const { user, held } = await loaded(found(false))
  await user.click(screen.getByRole('button', { name: 'Add a black area' }))
  await user.type(screen.getByLabelText('Name of who looks at it'), 'DC Bell')
  await user.click(screen.getByRole('button', { name: 'I have looked at this page' }))
  await waitFor(async () => expect((await held())?.lookedAt).toHaveLength(1))
  await user.click(screen.getByText('Load another file in its place'))
  await user.upload(screen.getByLabelText('File'), chosen())
  await waitFor(async () => expect(await held()).not.toHaveProperty('lookedAt'))
  expect(await held()).not.toHaveProperty('blackouts')
})

test('the page of the exhibit tells how its file stands and leads to it', async () => {
  const file = { id: 'f', length: 1, sha256: 'a', kind: 'pdf' as const, pages: [page(false), page(true)] }
  const draft = aDraft({ evidence: { exhibits: [{ ...exhibit, file }] } })
  await openStep({ step: 'evidence', item: 'x', draft })
  expect(screen.getByText('2 pages, 1 still to be looked at, nothing blacked out.')).toBeVisible()
  const link = screen.getByRole('link', { name: 'See its pages and black parts out' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/\/evidence\/x\?file$/))
})
