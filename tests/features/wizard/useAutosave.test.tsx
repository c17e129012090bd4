import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

afterEach(() => void vi.useRealTimers())

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })
const typed = (value: string) => fireEvent.change(reference(), { target: { value } })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** The page with its clock in the test's hand; `changes` counts what reaches the disk. */
async function openForm(through: (store: DraftStore) => DraftStore = (store) => store) {
  const disk = { changes: 0 }
  const counting = (store: DraftStore): DraftStore => ({
    ...store,
    change: (...change) => {
      disk.changes += 1
      return store.change(...change)
    },
  })
  const page = await openStep({ step: 'route', draft, through: (store) => through(counting(store)) })
  vi.useFakeTimers()
  const kept = async () => ((await page.answers('route')) as { mainReference?: string }).mainReference
  return { ...page, disk, kept }
}

describe('what is typed into a form', () => {
  test('is stored 800 ms after the last key, and not before', async () => {
    const { kept, disk } = await openForm()
    typed('WM/12')
    await pass(799)
    typed('WM/123')
    await pass(799)
    expect(disk.changes).toBe(0)
    expect(screen.getByText('Saving…')).toBeInTheDocument()
    await pass(1)
    expect(await kept()).toBe('WM/123')
    await pass(100)
    expect(screen.getByText(/^Saved/)).toBeInTheDocument()
    expect(disk.changes).toBe(1)
  })

  test('is stored at once when its field is left, and then not again', async () => {
    const { kept, disk } = await openForm()
    typed('WM/12')
    fireEvent.blur(reference())
    await pass(100)
    expect(await kept()).toBe('WM/12')
    await pass(5000)
    expect(disk.changes).toBe(1)
  })

  test('while a save is on its way is stored after it', async () => {
    const gate = { open: () => {} }
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    const written: unknown[] = []
    const { kept } = await openForm((store) => ({
      ...store,
      change: async (...change) => {
        await opened
        const changed = await store.change(...change)
        written.push(changed.saved && changed.draft.case.route)
        return changed
      },
    }))
    typed('WM/12')
    await pass(800)
    typed('WM/123')
    await pass(400)
    gate.open()
    await pass(800)
    expect(written).toMatchObject([{ mainReference: 'WM/12' }, { mainReference: 'WM/123' }])
    expect(await kept()).toBe('WM/123')
  })
})

test('a field that is entered and left as it was is no change', async () => {
  const { disk } = await openForm()
  fireEvent.focus(reference())
  fireEvent.blur(reference())
  await pass(5000)
  expect(disk.changes).toBe(0)
  expect(screen.queryByText('Saving…')).toBeNull()
})
