import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => void vi.restoreAllMocks())

const damaged = '{"case": {"id": "case_1", "defendant": {"name": "Arthur Exa'

/** The app at a case whose stored text was damaged. */
async function openDamaged() {
  const device = memoryDevice()
  const store = device.tab()
  await store.create(aDraft(), '2026-11-23T09:00:00.000Z')
  const held = device.cases.held.get('case_1')
  if (held) device.cases.held.set('case_1', { ...held, record: { ...held.record, text: damaged } })
  const app = await openApp({ at: '/case/case_1', through: () => store })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return { ...app, device }
}

test('a case that cannot be read says so, and its text is saved as it is', async () => {
  const files = savedFiles()
  const { user } = await openDamaged()
  expect(screen.getByRole('heading', { name: 'This application cannot be opened' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save it as a file' }))
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]?.name).toBe('spo-case-unreadable.json')
  expect(await files[0]?.text()).toBe(damaged)
  expect(document.title).not.toContain('Arthur')
})

test('its text on the device stays as it is', async () => {
  const { device } = await openDamaged()
  expect(device.cases.held.get('case_1')?.record.text).toBe(damaged)
})

test('a case that is not here says so, and leads to those that are', async () => {
  await openApp({ at: '/case/case_9' })
  expect(
    await screen.findByRole('heading', { name: 'This application is not here' }, { timeout: 10_000 }),
  ).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'See your applications' })).toHaveAttribute('href', '/')
})
