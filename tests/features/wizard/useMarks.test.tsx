import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 60_000 })

const draft = aDraft({ acts: { items: manyActs(2) } })
const later = '2026-11-23T09:20:00.000Z'

async function openLodging(through?: (store: DraftStore) => DraftStore, of = draft) {
  const kept: unknown[] = []
  const vault: VaultWork = {
    ...sessionVault(),
    keepVersion: async (...version) => {
      kept.push(version)
    },
  }
  const page = await openStep({
    step: 'documents',
    draft: of,
    services: { vault },
    ...(through && { through }),
  })
  const lodgeOn = async (day: string) => {
    const boxes = within(
      await screen.findByRole('group', { name: 'Day on which the application was lodged' }),
    )
    await page.user.type(boxes.getByLabelText('Day'), day)
    await page.user.type(boxes.getByLabelText('Month'), '11')
    await page.user.type(boxes.getByLabelText('Year'), '2026')
    await page.user.click(screen.getByRole('button', { name: 'Mark as lodged' }))
  }
  const numbers = async () => (await page.answers('acts'))?.items?.map(({ servedNumber }) => servedNumber)
  return { ...page, lodgeOn, numbers, kept }
}

test('a lodged application has its day, and the numbers of its acts are fixed', async () => {
  const { lodgeOn, numbers, answers, kept } = await openLodging()
  expect(await numbers()).toEqual([undefined, undefined])
  await lodgeOn('20')
  expect(await screen.findByText('Lodged on 20 November 2026.')).toBeVisible()
  await waitFor(async () => expect(await numbers()).toEqual([1, 2]))
  expect(await answers('marks')).toEqual({ lodgedOn: '2026-11-20' })
  // The version with its day and its numbers.
  await waitFor(() => expect(kept).toEqual([['case_1', 3, 'lodged']]))
})

test('a mark that is taken back leaves the numbers as they are', async () => {
  const marked = aDraft({ acts: { items: manyActs(2) }, marks: { lodgedOn: '2026-11-20' } })
  const { user, numbers, answers, kept } = await openLodging(undefined, marked)
  await user.click(screen.getByRole('button', { name: 'It was not lodged' }))
  await waitFor(async () => expect((await answers('marks'))?.lodgedOn).toBeUndefined())
  expect(await numbers()).toEqual([undefined, undefined])
  expect(kept).toEqual([])
})

test('half-typed text in the acts stays when their numbers are fixed', async () => {
  const typing = { acts: { 'items.act-0001.when.time': 'ten' } }
  const { lodgeOn, numbers, stored } = await openLodging(undefined, { ...draft, typing })
  await lodgeOn('20')
  await waitFor(async () => expect(await numbers()).toEqual([1, 2]))
  expect((await stored()).typing).toEqual(typing)
})

test('an act that another tab adds at that moment stays and gets its number too', async () => {
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    change: async (id, seq, patch, now) => {
      const changed = await store.change(id, seq, patch, now)
      if (!('mark' in patch) || !changed.saved) return changed
      const added = { step: 'acts', answers: { items: manyActs(3) }, typed: {} } as const
      await store.change(id, changed.seq, added, later)
      return changed
    },
  })
  const { lodgeOn, numbers } = await openLodging(through)
  await lodgeOn('20')
  await waitFor(async () => expect(await numbers()).toEqual([1, 2, 3]))
  expect(await screen.findByText(/^Saved/)).toBeVisible()
})

test('the day that was marked last stands, whatever another tab marked meanwhile', async () => {
  let first = true
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    change: async (id, seq, patch, now) => {
      if ('mark' in patch && first) {
        first = false
        await store.change(id, seq, { mark: { lodgedOn: '2026-11-01' } }, later)
      }
      return store.change(id, seq, patch, now)
    },
  })
  const { lodgeOn, answers } = await openLodging(through)
  await lodgeOn('20')
  expect(await screen.findByText('Lodged on 20 November 2026.')).toBeVisible()
  expect(await answers('marks')).toEqual({ lodgedOn: '2026-11-20' })
})
