import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Closing, lockNow, longestSave } from '#src/app/lock/lockNow.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A closing that notes what was done, in order; `save` ends when the test says so. */
function aClosing(given: Partial<Closing> = {}) {
  const done: string[] = []
  const ends = { saved: () => {}, failed: () => {} }
  const saving = new Promise<void>((resolve, reject) => {
    ends.saved = resolve
    ends.failed = () => reject(new Error('The disk is full'))
  })
  const closing: Closing = {
    save: () => {
      done.push('save')
      return saving
    },
    cover: () => void done.push('cover'),
    sealUnsaved: async () => void done.push('seal'),
    forget: () => void done.push('forget'),
    close: () => void done.push('close'),
    ...given,
  }
  return { closing, done, ends }
}

describe('closing a vault', () => {
  test('begins to save and covers the page before anything else happens', () => {
    const { closing, done } = aClosing()
    void lockNow(closing)
    expect(done).toEqual(['save', 'cover'])
  })

  test('forgets and ends the keys once everything is saved', async () => {
    const { closing, done, ends } = aClosing()
    const locked = lockNow(closing)
    ends.saved()
    await locked
    expect(done.slice(0, 5)).toEqual(['save', 'cover', 'seal', 'forget', 'close'])
  })

  test('seals what could not be saved before the keys go', async () => {
    const { closing, done, ends } = aClosing()
    const locked = lockNow(closing)
    ends.failed()
    await locked
    expect(done.slice(0, 5)).toEqual(['save', 'cover', 'seal', 'forget', 'close'])
  })

  test('waits three seconds for a save and not longer, and forgets again what a late one brings', async () => {
    const { closing, done, ends } = aClosing()
    const locked = lockNow(closing)
    await vi.advanceTimersByTimeAsync(longestSave - 1)
    expect(done).toEqual(['save', 'cover'])
    await vi.advanceTimersByTimeAsync(1)
    await locked
    expect(done).toEqual(['save', 'cover', 'seal', 'forget', 'close'])
    ends.saved()
    await vi.advanceTimersByTimeAsync(0)
    expect(done.slice(5)).toEqual(['forget'])
  })

  test('waits one second for a seal that does not come to an end', async () => {
    const { closing, done, ends } = aClosing({ sealUnsaved: () => new Promise(() => undefined) })
    const locked = lockNow(closing)
    ends.failed()
    await vi.advanceTimersByTimeAsync(999)
    expect(done).toEqual(['save', 'cover'])
    await vi.advanceTimersByTimeAsync(1)
    await locked
    expect(done.slice(0, 4)).toEqual(['save', 'cover', 'forget', 'close'])
  })

  test('closes where the save cannot even begin', async () => {
    const { closing, done } = aClosing({
      save: () => {
        throw new Error('The worker is gone')
      },
    })
    await lockNow(closing)
    expect(done.slice(0, 4)).toEqual(['cover', 'seal', 'forget', 'close'])
  })
})

test('with nothing to save all is done before a later turn, of which a frozen page has none', async () => {
  const { closing, done, ends } = aClosing()
  ends.saved()
  void lockNow(closing)
  for (let step = 0; step < 20; step += 1) await Promise.resolve()
  expect(done.slice(0, 5)).toEqual(['save', 'cover', 'seal', 'forget', 'close'])
})
