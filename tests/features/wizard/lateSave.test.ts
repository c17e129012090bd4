import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lateSave, UndecidedConflict } from '#src/features/wizard/lateSave.ts'
import { DraftMissing } from '#src/storage/faults.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A disk on which each write ends when the test says so; `most` counts how many ran at once. */
function slowDisk() {
  const ends: { write: () => void; fail: () => void }[] = []
  const disk = { writes: 0, most: 0, open: 0 }
  const keep = () => {
    disk.writes += 1
    disk.open += 1
    disk.most = Math.max(disk.most, disk.open)
    return new Promise<void>((resolve, reject) => {
      const end = (then: () => void) => () => {
        disk.open -= 1
        then()
      }
      ends.push({ write: end(resolve), fail: end(() => reject(new Error('The disk is full'))) })
    })
  }
  return { disk, keep, end: () => ends.shift() }
}

const counted = () => vi.fn(async () => undefined)
const ignore = () => undefined

describe('a part of a page that keeps itself', () => {
  test('is saved 800 ms after the last change, and not before', async () => {
    const keep = counted()
    const part = lateSave(keep, ignore)
    part.changed()
    await vi.advanceTimersByTimeAsync(799)
    part.changed()
    await vi.advanceTimersByTimeAsync(799)
    expect(keep).not.toHaveBeenCalled()
    expect(part.unsaved()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(keep).toHaveBeenCalledTimes(1)
    expect(part.unsaved()).toBe(false)
  })

  test('is saved at once when asked, and then not again', async () => {
    const keep = counted()
    const part = lateSave(keep, ignore)
    part.changed()
    await part.flush()
    await vi.advanceTimersByTimeAsync(5000)
    expect(keep).toHaveBeenCalledTimes(1)
  })

  test('is not saved while nothing was typed', async () => {
    const keep = counted()
    await lateSave(keep, ignore).flush()
    expect(keep).not.toHaveBeenCalled()
  })

  test('tells the page of each change, with the way to save it', async () => {
    const keep = counted()
    const typed = vi.fn()
    const part = lateSave(keep, typed)
    part.changed()
    expect(typed).toHaveBeenCalledWith({ unsaved: part.unsaved, flush: part.flush, stands: part.stands })
  })

  test('never runs twice at once: what is typed during a save is saved after it', async () => {
    const { disk, keep, end } = slowDisk()
    const part = lateSave(keep, ignore)
    part.changed()
    const [first, second] = [part.flush(), part.flush()]
    part.changed()
    await vi.advanceTimersByTimeAsync(800)
    expect(disk.writes).toBe(1)
    end()?.write()
    await vi.advanceTimersByTimeAsync(0)
    expect(disk.writes).toBe(2)
    end()?.write()
    await Promise.all([first, second])
    expect(disk).toMatchObject({ writes: 2, most: 1 })
    expect(part.unsaved()).toBe(false)
  })

  test('stays unsaved when the save fails, and is saved when asked again', async () => {
    const { disk, keep, end } = slowDisk()
    const part = lateSave(keep, ignore)
    part.changed()
    const refused = expect(part.flush()).rejects.toThrow('The disk is full')
    end()?.fail()
    await refused
    expect(part.unsaved()).toBe(true)
    const again = part.flush()
    end()?.write()
    await again
    expect(part.unsaved()).toBe(false)
    expect(disk.writes).toBe(2)
  })

  test('a save by itself that fails is no unheard rejection', async () => {
    const part = lateSave(() => Promise.reject(new Error('The disk is full')), ignore)
    part.changed()
    await vi.advanceTimersByTimeAsync(800)
    expect(part.unsaved()).toBe(true)
  })

  test('that could not be saved is tried again after 5 seconds, then ever later', async () => {
    const keep = vi.fn(() => Promise.reject(new Error('The disk is full')))
    lateSave(keep, ignore).changed()
    await vi.advanceTimersByTimeAsync(800)
    expect(keep).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(4999)
    expect(keep).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(keep).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(9999)
    expect(keep).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(keep).toHaveBeenCalledTimes(3)
  })

  test.each([new UndecidedConflict(), new DraftMissing()])(
    'that waits for a person (%s) is not tried again',
    async (fault) => {
      const keep = vi.fn(() => Promise.reject(fault))
      lateSave(keep, ignore).changed()
      await vi.advanceTimersByTimeAsync(120_000)
      expect(keep).toHaveBeenCalledTimes(1)
    },
  )

  test('says whether it waits for its save, failed or is stored', async () => {
    let full = true
    const part = lateSave(
      () => (full ? Promise.reject(new Error('The disk is full')) : Promise.resolve()),
      ignore,
    )
    expect(part.stands?.()).toBe('stored')
    part.changed()
    expect(part.stands?.()).toBe('waits')
    await vi.advanceTimersByTimeAsync(800)
    expect(part.stands?.()).toBe('failed')
    full = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(part.stands?.()).toBe('stored')
  })

  test('has nothing to save once what it shows is what is stored', async () => {
    const keep = counted()
    const part = lateSave(keep, ignore)
    part.changed()
    part.settled()
    await vi.advanceTimersByTimeAsync(800)
    expect(keep).not.toHaveBeenCalled()
    expect(part.unsaved()).toBe(false)
  })
})
