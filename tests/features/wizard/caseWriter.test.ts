import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  caseWriter,
  longestGivingWay,
  type WriterTalk,
  type WriterWord,
  type Writing,
} from '#src/features/wizard/caseWriter.ts'
import { fakeLocks } from '#tests/support/fakeLocks.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const settle = () => vi.advanceTimersByTimeAsync(0)

/** A browser with any number of tabs at one case; a frozen tab hears nothing. */
function aBrowser() {
  const locks = fakeLocks()
  const hearers = new Set<{ hear: (word: WriterWord) => void; frozen: () => boolean }>()

  const open = async (save: () => Promise<void> = async () => undefined) => {
    const seen: Writing[] = []
    const took: string[] = []
    let frozen = false
    const talk: WriterTalk = {
      tell: (word) => {
        for (const one of hearers) if (one !== me && !one.frozen()) one.hear(word)
      },
      listen: (hear) => {
        me = { hear, frozen: () => frozen }
        hearers.add(me)
        const mine = me
        return () => hearers.delete(mine)
      },
    }
    let me: { hear: (word: WriterWord) => void; frozen: () => boolean } | undefined
    const writer = caseWriter({
      ...{ id: 'case_1', name: 'spo-case-vault_1-case_1', locks, talk, save },
      tookOver: () => void took.push('case_1'),
      turned: (writing) => void seen.push(writing),
    })
    const close = writer.start()
    await settle()
    return {
      seen,
      took,
      is: () => seen.at(-1),
      freeze: () => {
        frozen = true
      },
      close: async () => {
        close()
        await settle()
      },
      takeOver: writer.takeOver,
    }
  }
  return { open }
}

describe('the tabs of one vault at one case', () => {
  test('the first writes and the others read', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    expect(first.is()).toBe('writing')
    expect(second.is()).toBe('reading')
  })

  test('the next writes by itself when the writer closes', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    const third = await open()
    await first.close()
    expect(second.is()).toBe('writing')
    expect(third.is()).toBe('reading')
    expect(second.took).toEqual([])
  })

  test('a reader that closes is not in the way of the next', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    const third = await open()
    await second.close()
    await first.close()
    expect(third.is()).toBe('writing')
    expect(second.is()).toBe('reading')
  })
})

describe('taking over', () => {
  test('waits until the other has saved, and is noted', async () => {
    const { open } = aBrowser()
    let saved = () => {}
    const first = await open(
      () =>
        new Promise((resolve) => {
          saved = resolve
        }),
    )
    const second = await open()
    void second.takeOver()
    await vi.advanceTimersByTimeAsync(longestGivingWay - 1)
    expect(first.is()).toBe('givingWay')
    expect(second.is()).toBe('taking')
    saved()
    await settle()
    expect(second.is()).toBe('writing')
    expect(second.took).toEqual(['case_1'])
    expect(first.is()).toBe('lost')
  })

  test('does not wait longer than three seconds for a tab that is frozen', async () => {
    const { open } = aBrowser()
    const first = await open()
    first.freeze()
    const second = await open()
    void second.takeOver()
    await vi.advanceTimersByTimeAsync(longestGivingWay - 1)
    expect(second.is()).toBe('taking')
    await vi.advanceTimersByTimeAsync(1)
    expect(second.is()).toBe('writing')
    expect(first.is()).toBe('lost')
  })

  test('goes before the tabs that waited longer', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    const third = await open()
    void third.takeOver()
    await settle()
    expect([first.is(), second.is(), third.is()]).toEqual(['lost', 'reading', 'writing'])
  })

  test('can be done again from the tab that lost the writing', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    void second.takeOver()
    await settle()
    void first.takeOver()
    await settle()
    expect([first.is(), second.is()]).toEqual(['writing', 'lost'])
  })

  test('is nothing but waiting where the writer closes meanwhile', async () => {
    const { open } = aBrowser()
    const first = await open(() => new Promise(() => undefined))
    const second = await open()
    void second.takeOver()
    await first.close()
    await vi.advanceTimersByTimeAsync(longestGivingWay)
    expect(second.is()).toBe('writing')
    expect(second.took).toEqual([])
  })

  test('by a tab that dies before it takes leaves the writing where it was', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open(async () => undefined)
    second.freeze()
    void second.takeOver()
    await settle()
    expect(first.is()).toBe('givingWay')
    await second.close()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(first.is()).toBe('givingWay')
    await vi.advanceTimersByTimeAsync(1)
    expect(first.is()).toBe('writing')
  })

  test('the tab that lost the writing has it again when the other closes', async () => {
    const { open } = aBrowser()
    const first = await open()
    const second = await open()
    void second.takeOver()
    await settle()
    await second.close()
    expect(first.is()).toBe('writing')
  })

  test('goes on where the other tab could not save', async () => {
    const { open } = aBrowser()
    const first = await open(() => Promise.reject(new Error('The disk is full')))
    const second = await open()
    void second.takeOver()
    await settle()
    expect([first.is(), second.is()]).toEqual(['lost', 'writing'])
  })
})

test('where the browser refuses locks every tab writes, as the store compares anyway', async () => {
  const seen: Writing[] = []
  const writer = caseWriter({
    ...{ id: 'case_1', name: 'a', save: async () => undefined, tookOver: () => undefined },
    locks: { request: () => Promise.reject(new DOMException('Not here', 'SecurityError')) },
    talk: { tell: () => undefined, listen: () => () => undefined },
    turned: (writing) => void seen.push(writing),
  })
  writer.start()
  await settle()
  expect(seen.at(-1)).toBe('writing')
})
