import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StorageFull, StorageOutdated, StorageUnavailable } from '#src/storage/faults.ts'
import { openApp } from '#tests/support/openApp.tsx'

// React and the router tell the console of each error that a page catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** The app in a browser that keeps nothing, at an address. */
const refusedAt = (at: string, fault: Error = new StorageUnavailable()) => {
  const refuse = () => Promise.reject(fault)
  return openApp({ at, through: (store) => ({ ...store, list: refuse, read: refuse }) })
}

describe('a browser that keeps nothing on this device', () => {
  test.each([
    ['the list of applications', '/'],
    ['the task list of a case', '/case/case_1'],
    ['a page of a case', '/case/case_1/route'],
    ['one act', '/case/case_1/acts/act_1'],
  ])('at %s says in plain words what happened and what to do', async (_, at) => {
    await refusedAt(at)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This browser cannot keep applications' }),
    ).toHaveFocus()
    expect(screen.getByText(/^Applications are kept by the browser on this device/)).toBeVisible()
    const todo = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(todo).toHaveLength(3)
    expect(todo[0]).toContain('private or incognito window')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(screen.queryByText('Something went wrong')).toBeNull()
    expect(document.title).toBe('Cannot keep applications – Stalking protection orders')
  })

  test('never says that anything is safe that it cannot see', async () => {
    await refusedAt('/')
    await screen.findByRole('heading', { level: 1 })
    expect(document.body).not.toHaveTextContent(/is safe/)
  })
})

test.each([
  ['no room is left', new StorageFull(), /^There is no room left on this device/],
  ['a newer version is open', new StorageOutdated(), /^A newer version of this app is open in another tab/],
])('when %s the page says that instead', async (_, fault, words) => {
  await refusedAt('/', fault)
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByText('This browser cannot keep applications')).toBeNull()
})
