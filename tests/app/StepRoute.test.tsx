import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'

test('the page before stays until the next one is there, so that nothing flickers', async () => {
  const { user, path } = await openApp({ at: '/case/case_1', drafts: [aDraft()] })
  const link = await screen.findByRole('link', { name: 'Build the chronology of acts' })
  const headings: number[] = []
  const watcher = new MutationObserver(() => headings.push(document.querySelectorAll('h1').length))
  watcher.observe(document.body, { childList: true, subtree: true })
  await user.click(link)
  await screen.findByRole('heading', { level: 1, name: 'Build the chronology of acts' }, { timeout: 10_000 })
  await new Promise((told) => setTimeout(told))
  watcher.disconnect()
  expect(path()).toBe('/case/case_1/acts')
  expect(new Set(headings)).toEqual(new Set([1]))
})

test('an address that names no step says so', async () => {
  await openApp({ at: '/case/case_1/nowhere', drafts: [aDraft()] })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' }),
  ).toBeVisible()
})
