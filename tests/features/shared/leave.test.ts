import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { escapes, leave, longestWait } from '#src/features/shared/leave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function way(lock: () => Promise<void>) {
  const done: string[] = []
  return {
    done,
    parts: {
      lock: () => {
        done.push('lock')
        return lock()
      },
      hide: () => void done.push('hide'),
      replace: (address: string) => void done.push(address),
    },
  }
}

describe('leaving at once', () => {
  test('hides the page first, then locks, then puts the other page in its place', async () => {
    const { done, parts } = way(async () => undefined)
    await leave('https://weather.example/', parts)
    expect(done).toEqual(['hide', 'lock', 'https://weather.example/'])
  })

  test('goes on where the lock fails', async () => {
    const { done, parts } = way(() => Promise.reject(new Error('gone')))
    await leave('https://weather.example/', parts)
    expect(done.at(-1)).toBe('https://weather.example/')
  })

  test('does not wait for a lock that takes long', async () => {
    const { done, parts } = way(() => new Promise(() => undefined))
    const left = leave('https://weather.example/', parts)
    await vi.advanceTimersByTimeAsync(longestWait - 1)
    expect(done).toEqual(['hide', 'lock'])
    await vi.advanceTimersByTimeAsync(1)
    await left
    expect(done.at(-1)).toBe('https://weather.example/')
  })
})

describe('the Esc key', () => {
  test('leaves at the third press within three seconds', () => {
    const press = escapes()
    expect([press(0), press(1000), press(2999)]).toEqual([false, false, true])
  })

  test('does not leave at the third press of a longer time', () => {
    const press = escapes()
    expect([press(0), press(1000), press(3000), press(3500)]).toEqual([false, false, false, true])
  })
})
