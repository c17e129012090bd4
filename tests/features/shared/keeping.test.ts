import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keeping } from '#src/features/shared/keeping.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function line(save?: (text: string) => Promise<void>) {
  const stored: string[] = []
  const told: string[] = []
  const { put, flush } = keeping<string>(
    save ??
      (async (text) => {
        stored.push(text)
      }),
    (kept) => told.push(kept),
  )
  return { put, flush, stored, told }
}

test('what is typed is stored once nobody types, the newest of it only', async () => {
  const { put, stored, told } = line()
  put('a')
  put('ab')
  expect(stored).toEqual([])
  await vi.runAllTimersAsync()
  expect(stored).toEqual(['ab'])
  expect(told.at(-1)).toBe('saved')
})

test('a flush stores it at once, and nothing twice', async () => {
  const { put, flush, stored } = line()
  put('a')
  await flush()
  expect(stored).toEqual(['a'])
  await flush()
  await vi.runAllTimersAsync()
  expect(stored).toEqual(['a'])
})

test('what could not be stored is said, and is stored with the next', async () => {
  let fails = true
  const stored: string[] = []
  const { put, flush, told } = line(async (text) => {
    if (fails) throw new Error('full')
    stored.push(text)
  })
  put('a')
  await flush()
  expect(told.at(-1)).toBe('failed')
  fails = false
  await flush()
  expect(stored).toEqual(['a'])
  expect(told.at(-1)).toBe('saved')
})
