import { describe, expect, test } from 'vitest'
import {
  afterChange,
  afterRedo,
  afterUndo,
  firstHistory,
  type History,
  keptVersions,
  trimmed,
  waysOf,
  withKept,
} from '#src/storage/history.ts'

const at = '2026-11-23T12:00:00.000Z'
const numbers = ({ lines }: History) => lines.map(({ seq }) => seq)

/** A case that was changed so often, from its first version. */
function changed(times: number): History {
  let history = firstHistory(1, at)
  for (let seq = 1; seq <= times; seq += 1) history = trimmed(afterChange(history, seq, seq + 1, at)).history
  return history
}

describe('the versions of a case', () => {
  test('a new case has nothing to undo and nothing to make again', () => {
    expect(waysOf(firstHistory(1, at))).toEqual({ undo: false, redo: false })
    expect(afterUndo(firstHistory(1, at), 1, 2, at)).toBeUndefined()
    expect(afterRedo(firstHistory(1, at), 1, 2, at)).toBeUndefined()
  })

  test('undo leads to the version before the last change, and redo back', () => {
    const undone = afterUndo(changed(2), 3, 4, at)
    expect(undone?.target).toBe(2)
    const again = undone && afterUndo(undone.history, 4, 5, at)
    expect(again?.target).toBe(1)
    const redone = again && afterRedo(again.history, 5, 6, at)
    expect(redone?.target).toBe(4)
    expect(redone && waysOf(redone.history)).toEqual({ undo: true, redo: true })
  })

  test('a change after an undo ends what could be made again', () => {
    const undone = afterUndo(changed(2), 3, 4, at)
    const next = undone && afterChange(undone.history, 4, 5, at)
    expect(next && waysOf(next)).toEqual({ undo: true, redo: false })
  })

  test('the last twenty versions are kept besides the newest, and no more', () => {
    expect(numbers(changed(keptVersions))).toHaveLength(keptVersions + 1)
    const one = trimmed(afterChange(changed(keptVersions), 21, 22, at))
    expect(one.dropped).toEqual([1])
    expect(numbers(one.history)[0]).toBe(2)
  })

  test('a version that is kept for good stays however often the case is changed', () => {
    let history = withKept(changed(3), 2, 'final')
    for (let seq = 4; seq < 60; seq += 1) history = trimmed(afterChange(history, seq, seq + 1, at)).history
    expect(numbers(history)).toContain(2)
    expect(numbers(history)).not.toContain(3)
    expect(history.lines.find(({ seq }) => seq === 2)?.kept).toEqual(['final'])
  })

  test('keeping a version twice for one reason names it once, and one that is gone changes nothing', () => {
    const kept = withKept(withKept(withKept(changed(2), 2, 'final'), 2, 'final'), 2, 'served')
    expect(kept.lines.find(({ seq }) => seq === 2)?.kept).toEqual(['final', 'served'])
    expect(withKept(changed(2), 99, 'final')).toEqual(changed(2))
  })

  test('what undo and redo lead to is never dropped', () => {
    let history = changed(20)
    let seq = 21
    for (let turn = 0; turn < 40; turn += 1) {
      const way = turn % 2 === 0 ? afterUndo : afterRedo
      const gone = way(history, seq, seq + 1, at)
      if (!gone) throw new Error('There was a way')
      history = trimmed(gone.history).history
      seq += 1
    }
    const there = new Set(numbers(history))
    expect([...history.undo, ...history.redo].filter((each) => !there.has(each))).toEqual([])
  })
})
