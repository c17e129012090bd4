import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const items = manyActs(3)
const later = '2026-11-23T09:20:00.000Z'
const removing = (act: number) => screen.getByRole('button', { name: `Delete Act ${act}` })

async function openActs(through: (store: DraftStore) => DraftStore = (store) => store) {
  const page = await openStep({ step: 'acts', draft: aDraft({ acts: { items } }), through })
  const ids = async () => (await page.answers('acts'))?.items?.map(({ id }) => id)
  return { ...page, ids }
}

test('the page is not left before an edit is stored', async () => {
  const gate = { open: () => {} }
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  const { user, path, ids } = await openActs((store) => ({
    ...store,
    change: async (...change) => {
      await opened
      return store.change(...change)
    },
  }))
  await user.click(removing(1))
  await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
  expect(path()).toBe('/case/case_1/acts')
  await act(async () => gate.open())
  await waitFor(() => expect(path()).toBe('/case/case_1'))
  expect(await ids()).toEqual(['act-0002', 'act-0003'])
})

test('an edit that fails is said and not made; the next one is', async () => {
  const disk = { full: true }
  const { user, ids } = await openActs((store) => ({
    ...store,
    change: (...change) => (disk.full ? Promise.reject(new StorageFull()) : store.change(...change)),
  }))
  await user.click(removing(1))
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left on this device')
  expect(removing(1)).toBeVisible()
  disk.full = false
  await user.click(removing(2))
  await waitFor(async () => expect(await ids()).toEqual(['act-0001', 'act-0003']))
})

test('an edit on top of what another tab has just stored keeps both, and nobody is asked to choose', async () => {
  const { otherTab, ids } = await openActs()
  const said: string[] = []
  const watching = new MutationObserver(() => said.push(document.body.textContent ?? ''))
  watching.observe(document.body, { subtree: true, childList: true, characterData: true })
  const button = removing(1)
  const added = { step: 'acts', answers: { items: manyActs(4) }, typed: {} } as const
  await otherTab.change('case_1', 1, added, later)
  button.click()
  await waitFor(async () => expect(await ids()).toEqual(['act-0002', 'act-0003', 'act-0004']))
  await screen.findByText(/^Saved/)
  watching.disconnect()
  expect(said.filter((text) => text.includes('Choose which answers to keep'))).toEqual([])
})
