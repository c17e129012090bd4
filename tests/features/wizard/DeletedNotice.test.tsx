import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const draft = aDraft({ route: { kind: 'interimOnly', mainReference: 'WM/1' } })
const later = '2026-11-23T09:20:00.000Z'
const reference = () => screen.getByRole('textbox', { name: 'Reference of the full application' })
const notice = () => screen.findByText('This application was deleted in another tab.')
const noNotice = () =>
  waitFor(() => expect(screen.queryByText('This application was deleted in another tab.')).toBeNull())
const button = (name: string) => screen.getByRole('button', { name })

/** Another tab deleted the application while "WM/12" was typed here. */
async function deletedWhileTyping(opening: Partial<Parameters<typeof openStep>[0]> = {}) {
  const page = await openStep({ step: 'route', draft, ...opening })
  await page.user.type(reference(), '2')
  await page.otherTab.remove('case_1', later)
  await notice()
  return page
}

describe('an application that another tab deleted while something is typed here', () => {
  test('stays on the page with what was typed, and the page says what happened', async () => {
    await deletedWhileTyping()
    expect(reference()).toHaveValue('WM/12')
    expect(reference()).toBeEnabled()
  })

  test('is put back, and what was typed is saved', async () => {
    const { user, answers } = await deletedWhileTyping()
    await user.type(reference(), '3')
    await user.click(button('Put it back'))
    await noNotice()
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument()
    expect(await answers('route')).toEqual({ kind: 'interimOnly', mainReference: 'WM/123' })
    expect(reference()).toHaveValue('WM/123')
  })

  test('is saved too when the other tab puts it back', async () => {
    const { otherTab, answers } = await deletedWhileTyping()
    await otherTab.restore('case_1')
    await noNotice()
    await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
  })

  test('is not left before a person has chosen', async () => {
    const { user, path } = await deletedWhileTyping()
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    expect(await screen.findByText(/^This application is no longer on this device/)).toBeInTheDocument()
    expect(path()).toBe('/case/case_1/route')
    expect(reference()).toHaveValue('WM/12')
  })

  test('is left deleted when the officer says so, and what was typed comes back with it', async () => {
    const { user, path, otherTab, store, answers } = await deletedWhileTyping()
    await user.click(button('Leave it deleted'))
    await screen.findByRole('heading', { name: 'Applications in this session' })
    expect(path()).toBe('/')
    expect(await store.read('case_1')).toEqual({ kind: 'missing' })
    await otherTab.restore('case_1')
    expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
  })

  test('that is no longer kept aside is put back from this page', async () => {
    const { user, otherTab, answers } = await deletedWhileTyping()
    await otherTab.purge('2027-01-01T00:00:00.000Z')
    await user.click(button('Put it back'))
    await noNotice()
    await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
  })

  test('says why it could not be put back, and keeps the text', async () => {
    const { user } = await deletedWhileTyping({
      through: (store) => ({ ...store, restore: () => Promise.reject(new StorageFull()) }),
    })
    await user.click(button('Put it back'))
    expect(await screen.findByText(/^There is no room left on this device/)).toBeInTheDocument()
    expect(reference()).toHaveValue('WM/12')
  })
})

test('a deletion that this tab did not hear of is met when it saves', async () => {
  const { user, otherTab, answers } = await openStep({
    step: 'route',
    draft,
    through: (store) => ({ ...store, watch: () => () => undefined }),
  })
  await otherTab.remove('case_1', later)
  await user.type(reference(), '2')
  await user.tab()
  await notice()
  await user.click(button('Put it back'))
  await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
})

test('an application that was left deleted can still be put back from its page, with all that was typed', async () => {
  const { user, answers, path } = await deletedWhileTyping()
  await user.click(button('Leave it deleted'))
  await screen.findByRole('heading', { name: 'Applications in this session' })
  window.history.back()
  await notice()
  expect(path()).toBe('/case/case_1/route')
  await user.click(button('Put it back'))
  await noNotice()
  expect(reference()).toHaveValue('WM/12')
  expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' })
})
