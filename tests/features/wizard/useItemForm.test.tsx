import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const items = manyActs(3)
const [first, , third] = items
const typing = { acts: { 'items.act-0002.when.time': 'ten', 'items.act-0003.when.time': 'late' } }
const later = '2026-11-23T09:20:00.000Z'
const what = () => screen.getByLabelText('What happened?')
const time = () => screen.getByLabelText('Time (optional)')

test('a new item is in the case with the first thing typed, at the end, and not before', async () => {
  const { user, answers } = await openStep({
    step: 'acts',
    item: 'act_9',
    draft: aDraft({ acts: { items } }),
  })
  expect((await answers('acts'))?.items).toEqual(items)
  await user.type(what(), 'He rang')
  await user.tab()
  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(4))
  expect((await answers('acts'))?.items).toEqual([...items, { id: 'act_9', kind: 'act', what: 'He rang' }])
})

test('a change of one item leaves the others and what is half-typed in them', async () => {
  const draft = aDraft({ acts: { items } }, { typing })
  const { user, answers, stored } = await openStep({ step: 'acts', item: 'act-0002', draft })
  await user.clear(what())
  await user.type(what(), 'He came')
  await user.tab()
  await waitFor(async () => expect((await answers('acts'))?.items?.[1]?.what).toBe('He came'))
  expect((await answers('acts'))?.items?.[0]).toEqual(first)
  expect((await answers('acts'))?.items?.[2]).toEqual(third)
  expect((await stored()).typing).toEqual(typing)
})

test('half-typed text is shown in its own item only, and is gone once it is mended', async () => {
  const { user, stored, answers } = await openStep({
    step: 'acts',
    item: 'act-0002',
    draft: aDraft({ acts: { items } }, { typing }),
  })
  expect(time()).toHaveValue('ten')
  await user.clear(time())
  await user.type(time(), '22:10')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).typing).toEqual({ acts: { 'items.act-0003.when.time': 'late' } }),
  )
  expect((await answers('acts'))?.items?.[1]?.when).toMatchObject({ time: '22:10' })
})

test('an item that another tab removed while it is typed in comes back when the officer keeps it', async () => {
  const { user, otherTab, answers } = await openStep({
    step: 'acts',
    item: 'act-0002',
    draft: aDraft({ acts: { items } }),
  })
  await user.type(what(), ' He ran off.')
  const left = items.filter(({ id }) => id !== 'act-0002')
  await otherTab.change('case_1', 1, { step: 'acts', answers: { items: left }, typed: {} }, later)
  await user.tab()
  await user.click(await screen.findByRole('button', { name: 'Keep what is on this page' }))
  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(3))
  const kept = (await answers('acts'))?.items?.find(({ id }) => id === 'act-0002')
  expect(kept?.what).toBe(`${items[1]?.what} He ran off.`)
})

test('an item that another tab deleted stays on the page, which says so, and the next key keeps it', async () => {
  const draft = aDraft({ acts: { items } })
  const { user, otherTab, answers } = await openStep({ step: 'acts', item: 'act-0002', draft })
  const left = items.filter(({ id }) => id !== 'act-0002')
  await otherTab.change('case_1', 1, { step: 'acts', answers: { items: left }, typed: {} }, later)
  expect(await screen.findByText('This entry is no longer in the application.')).toBeInTheDocument()
  expect(what()).toHaveValue(items[1]?.what)
  await user.type(what(), ' He ran off.')
  await user.tab()
  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(3))
  const kept = (await answers('acts'))?.items?.find(({ id }) => id === 'act-0002')
  expect(kept).toEqual({ ...items[1], what: `${items[1]?.what} He ran off.` })
  expect(screen.queryByText('This entry is no longer in the application.')).toBeNull()
})
