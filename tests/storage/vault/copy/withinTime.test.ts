import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withinTime } from '#src/storage/vault/copy/withinTime.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('work that ends in time is waited for, and nobody is told', async () => {
  const late = vi.fn()
  await withinTime(1_000, Promise.resolve(), late)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(late).not.toHaveBeenCalled()
})

test('work that does not end is waited for no longer than that, and it is told once', async () => {
  const late = vi.fn()
  let over = false
  void withinTime(1_000, new Promise(() => undefined), late).then(() => {
    over = true
  })
  await vi.advanceTimersByTimeAsync(999)
  expect([over, late.mock.calls.length]).toEqual([false, 0])
  await vi.advanceTimersByTimeAsync(1)
  expect([over, late.mock.calls.length]).toEqual([true, 1])
})
