import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })
const undo = () => screen.getByRole('button', { name: 'Undo change' })
const redo = () => screen.getByRole('button', { name: 'Redo change' })

/** "WM/12" is typed over "WM/1" and saved. */
async function changed(more: Partial<Parameters<typeof openStep>[0]> = {}) {
  const page = await openStep({ step: 'route', draft, ...more })
  await page.user.type(reference(), '2')
  await page.user.tab()
  await waitFor(async () => expect(await page.answers('route')).toMatchObject({ mainReference: 'WM/12' }))
  return page
}

describe('the last change', () => {
  test('is undone and made again, on the page and in what is stored, and the band says where', async () => {
    const { user, answers } = await changed()
    expect(redo()).toHaveAttribute('aria-disabled', 'true')
    await user.click(undo())
    expect(await screen.findByText('Undone: Choose the route')).toBeInTheDocument()
    expect(reference()).toHaveValue('WM/1')
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/1' })
    expect(undo()).toHaveAttribute('aria-disabled', 'true')
    await user.click(redo())
    expect(await screen.findByText('Redone: Choose the route')).toBeInTheDocument()
    expect(reference()).toHaveValue('WM/12')
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
  })

  test('is undone after what is being typed was saved, so that redo brings the words back', async () => {
    const { user, answers } = await changed()
    await user.type(reference(), '3')
    await user.click(undo())
    await screen.findByText('Undone: Choose the route')
    expect(reference()).toHaveValue('WM/12')
    await user.click(redo())
    await waitFor(() => expect(reference()).toHaveValue('WM/123'))
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/123' })
  })

  test('of another page is undone from here, and the band names that page', async () => {
    const { user, stored } = await openStep({ step: 'decision', draft })
    await user.click(await screen.findByText('Your notes on this page'))
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask.')
    await user.tab()
    await waitFor(async () => expect((await stored()).notes.decision).toBe('Ask.'))
    await user.click(screen.getByRole('link', { name: 'This application' }))
    await screen.findByRole('heading', { name: 'Apply for a stalking protection order' })
    await user.click(undo())
    expect(await screen.findByText(/^Undone: /)).toBeInTheDocument()
    expect((await stored()).notes.decision ?? '').toBe('')
  })
})

test('where nothing was changed there is nothing to undo, and it says so', async () => {
  const { user } = await openStep({ step: 'route', draft })
  await user.click(undo())
  expect(await screen.findByText('There is nothing to undo')).toBeInTheDocument()
  expect(reference()).toHaveValue('WM/1')
})

test('what cannot be saved is not lost by undoing', async () => {
  const disk = { full: false }
  const { user, answers } = await changed({
    through: (store) => ({
      ...store,
      change: (...change) => (disk.full ? Promise.reject(new StorageFull()) : store.change(...change)),
    }),
  })
  disk.full = true
  await user.type(reference(), '3')
  await user.click(undo())
  expect(await screen.findByRole('alert')).toHaveTextContent('no room')
  expect(reference()).toHaveValue('WM/123')
  expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
})

describe('the keys', () => {
  test('undo and redo outside of a text', async () => {
    const { user } = await changed()
    screen.getByRole('radio', { name: /^An interim order, for a full/ }).focus()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(reference()).toHaveValue('WM/1'))
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    await waitFor(() => expect(reference()).toHaveValue('WM/12'))
  })

  test('within a text are the browser’s own', async () => {
    const { user, answers } = await changed()
    await user.click(reference())
    await user.keyboard('{Control>}z{/Control}')
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByText(/^Undone/)).toBeNull()
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
  })
})
