import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

afterEach(() => void vi.useRealTimers())

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const later = '2026-11-23T09:20:00.000Z'
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })
const saved = () => screen.findByText(/^Saved/)

/** From here on the clock is the test's: `pass` lets time go by in which nobody does anything. */
function clockInHand() {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  return (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
}

/** What another tab writes into this page’s answers. */
async function elsewhere(store: DraftStore, mainReference: string) {
  const opened = await store.read('case_1')
  if (opened.kind !== 'draft') throw new Error('gone')
  const answers = { ...opened.draft.case.route, mainReference }
  await store.change('case_1', opened.seq, { step: 'route', answers, typed: {} }, later)
}

/** The same question was answered here and in another tab since the page was opened. */
async function conflicting() {
  const page = await openStep({ step: 'route', draft })
  await page.user.clear(reference())
  await page.user.type(reference(), 'WM/2')
  await elsewhere(page.otherTab, 'WM/3')
  await page.user.tab()
  const notice = await screen.findByRole('region', { name: 'Changed in another tab' })
  const kept = async () => (await page.answers('route')) as { mainReference?: string }
  return { ...page, notice, kept }
}

describe('two tabs changed the same answers', () => {
  test('both texts are shown, and neither is lost', async () => {
    const { notice, kept } = await conflicting()
    expect(
      within(notice)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['WM/2', 'WM/3'])
    expect(reference()).toHaveValue('WM/2')
    expect((await kept()).mainReference).toBe('WM/3')
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved: this page was changed in another tab')
  })

  test('what is on this page is kept when the officer says so', async () => {
    const { user, kept } = await conflicting()
    await user.click(screen.getByRole('button', { name: 'Keep what is on this page' }))
    await saved()
    expect((await kept()).mainReference).toBe('WM/2')
    expect(reference()).toHaveValue('WM/2')
    expect(screen.queryByRole('region', { name: 'Changed in another tab' })).toBeNull()
  })

  test('the answers of the other tab are kept when the officer says so', async () => {
    const { user, kept } = await conflicting()
    await user.click(screen.getByRole('button', { name: 'Use the other tab’s answers' }))
    await waitFor(() => expect(reference()).toHaveValue('WM/3'))
    expect((await kept()).mainReference).toBe('WM/3')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test.each(['Save and continue', 'Save and come back later'])(
    'the page is not left by “%s” before a person has chosen',
    async (name) => {
      const { user, path } = await conflicting()
      const pass = clockInHand()
      await user.click(screen.getByText(name))
      await pass(5000)
      expect(path()).toBe('/case/case_1/route')
      expect(reference()).toHaveValue('WM/2')
    },
  )
})

describe('another tab wrote while nothing is being typed here', () => {
  test('this page shows what was written, and writes nothing itself', async () => {
    const { otherTab, store } = await openStep({ step: 'route', draft })
    const pass = clockInHand()
    await elsewhere(otherTab, 'WM/3')
    await waitFor(() => expect(reference()).toHaveValue('WM/3'))
    await pass(5000)
    expect(await store.read('case_1')).toMatchObject({ seq: 2 })
  })

  test('it goes on showing it, however often', async () => {
    const { otherTab } = await openStep({ step: 'route', draft })
    await elsewhere(otherTab, 'WM/3')
    await waitFor(() => expect(reference()).toHaveValue('WM/3'))
    await elsewhere(otherTab, 'WM/4')
    await waitFor(() => expect(reference()).toHaveValue('WM/4'))
    expect(screen.queryByRole('region', { name: 'Changed in another tab' })).toBeNull()
  })

  test('a change of another page of the case is no conflict, and both are kept', async () => {
    const { user, otherTab, stored } = await openStep({ step: 'route', draft })
    await user.type(reference(), '2')
    await otherTab.change('case_1', 1, { step: 'defendant', answers: { name: 'Arthur' }, typed: {} }, later)
    await user.tab()
    await saved()
    expect((await stored()).case).toMatchObject({
      route: { mainReference: 'WM/12' },
      defendant: { name: 'Arthur' },
    })
  })
})
