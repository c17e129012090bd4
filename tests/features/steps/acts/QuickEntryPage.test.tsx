import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import { pendingText, withPending } from '#src/domain/case/pendingText.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

test('acts are entered by keyboard alone, line after line, and the box keeps the focus', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  const line = screen.getByLabelText('Act')
  await user.click(line)
  await user.keyboard('6/4/26 22:10 He rang twice')
  expect(screen.getByText('Understood: Monday 6 April 2026 at 10:10pm: He rang twice')).toBeVisible()
  await user.keyboard('{Enter}')
  expect(line).toHaveValue('')
  expect(line).toHaveFocus()
  await user.keyboard('yesterday he came by{Enter}He left a note{Enter}')

  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(3))
  expect((await answers('acts'))?.items?.map(({ when, what }) => [when, what])).toEqual([
    [{ precision: 'exact', on: '2026-04-06', time: '22:10' }, 'He rang twice'],
    [{ precision: 'exact', on: '2026-11-22' }, 'he came by'],
    [undefined, 'He left a note'],
  ])
  expect(await screen.findByText('3 acts added here')).toBeVisible()
})

test('how the acts are known is asked once, and the last line is taken back by undo', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  await user.click(screen.getByRole('checkbox', { name: 'A phone, computer or account shows it' }))
  await user.type(screen.getByLabelText('Act'), '6/4/26 He rang{Enter}')
  await user.type(screen.getByLabelText('Act'), '7/4/26 He came{Enter}')
  await screen.findByText('2 acts added here')
  expect((await answers('acts'))?.items?.map(({ howKnown }) => howKnown)).toEqual([['device'], ['device']])

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('1 act added here')).toBeVisible()
  expect((await answers('acts'))?.items?.map(({ what }) => what)).toEqual(['He rang'])
})

test('an empty line adds nothing and says so', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  await user.type(screen.getByLabelText('Act'), '   {Enter}')
  expect(screen.getByText('Type when and what first')).toBeVisible()
  expect(await answers('acts')).toBeUndefined()
})

const box = () => screen.getByLabelText('Act')
const later = '2026-11-23T09:20:00.000Z'
const waiting = (text: string) =>
  aDraft({}, { typing: withPending({}, { step: 'acts', box: 'quick' }, text) })

describe('a line that is not added yet', () => {
  test('is kept as it is typed and is in no answer', async () => {
    const { user, stored, answers } = await openStep({ step: 'acts', item: 'quick' })
    await user.type(box(), '6/4/26 He rang')
    await waitFor(async () => expect(textOf(await stored())).toBe('6/4/26 He rang'))
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument()
    expect(await answers('acts')).toBeUndefined()
  })

  test('is there again when the page is opened again, and is no problem of the step', async () => {
    const { user } = await openStep({ step: 'acts', item: 'quick', draft: waiting('6/4/26 He rang') })
    expect(box()).toHaveValue('6/4/26 He rang')
    expect(screen.getByText('Understood: Monday 6 April 2026: He rang')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    const task = (await screen.findByRole('link', { name: 'Build the chronology of acts' })).closest('li')
    expect(task).toHaveTextContent('Not started')
    expect(task).toHaveTextContent('Text is typed there that is not added yet')
  })

  test('is saved before the page is left by Back', async () => {
    const { user, stored } = await openStep({ step: 'acts', item: 'quick' })
    await user.type(box(), '6/4/26 He rang')
    await user.click(screen.getByRole('link', { name: 'Back' }))
    expect(await screen.findByText(/^Typed and not added yet/)).toBeVisible()
    expect(textOf(await stored())).toBe('6/4/26 He rang')
    await user.click(screen.getByRole('link', { name: 'the line of quick entry' }))
    await waitFor(() => expect(box()).toHaveValue('6/4/26 He rang'))
  })

  test('leaves the device once it is added, and once it is cleared', async () => {
    const { user, stored, answers } = await openStep({
      step: 'acts',
      item: 'quick',
      draft: waiting('6/4/26 He rang'),
    })
    await user.type(box(), '{Enter}')
    await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(1))
    expect((await stored()).typing).toEqual({})

    await user.type(box(), '7 April')
    await waitFor(async () => expect(textOf(await stored())).toBe('7 April'))
    await user.clear(box())
    await waitFor(async () => expect((await stored()).typing).toEqual({}))
  })

  test('that another tab changes while the next one is typed here is kept beside it', async () => {
    const { user, otherTab, stored } = await openStep({ step: 'acts', item: 'quick' })
    await user.type(box(), 'Mine')
    await otherTab.change('case_1', 1, { pending: { step: 'acts', box: 'quick', text: 'Theirs' } }, later)
    await user.tab()
    await waitFor(() => expect(box()).toHaveValue('Theirs Mine'))
    expect(textOf(await stored())).toBe('Theirs Mine')
  })

  test('that another tab wrote stays, and is shown, when the line of this tab is added', async () => {
    const { user, otherTab, stored } = await openStep({ step: 'acts', item: 'quick' })
    await user.type(box(), 'Mine')
    await otherTab.change('case_1', 1, { pending: { step: 'acts', box: 'quick', text: 'Theirs' } }, later)
    await user.keyboard('{Enter}')
    await screen.findByText('1 act added here')
    expect(textOf(await stored())).toBe('Theirs')
    await waitFor(() => expect(box()).toHaveValue('Theirs'))
  })

  test('that cannot be added comes back into the box beside what was typed since, and says why', async () => {
    const disk = { fail: () => {} }
    const full = new Promise<never>((_, reject) => {
      disk.fail = () => reject(new StorageFull())
    })
    const through = (store: DraftStore): DraftStore => ({
      ...store,
      change: (id, seq, patch, now) => ('step' in patch ? full : store.change(id, seq, patch, now)),
    })
    const { user, stored } = await openStep({ step: 'acts', item: 'quick', through })
    await user.type(box(), '6 April He rang{Enter}7 April')
    disk.fail()
    await waitFor(() => expect(box()).toHaveValue('6 April He rang 7 April'))
    await waitFor(async () => expect(textOf(await stored())).toBe('6 April He rang 7 April'))
  })
})

test('lines typed one after the other, as fast as can be, are each added once and never said to clash', async () => {
  const { user, stored, answers } = await openStep({ step: 'acts', item: 'quick' })
  const said: string[] = []
  const watching = new MutationObserver(() => said.push(document.body.textContent ?? ''))
  watching.observe(document.body, { subtree: true, childList: true, characterData: true })
  for (let day = 1; day <= 8; day++) await user.type(box(), `${day}/4/26 He rang{Enter}`)
  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(8))
  watching.disconnect()
  expect((await stored()).typing).toEqual({})
  expect(said.filter((text) => text.includes('changed in another tab'))).toEqual([])
})

const textOf = (draft: Draft) => pendingText(draft, { step: 'acts', box: 'quick' })
