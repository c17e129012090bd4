import { describe, expect, test } from 'vitest'
import { vaultGuard } from '#src/app/lock/vaultGuard.ts'
import { twoClocks } from '#tests/support/twoClocks.ts'

const second = 1_000

/** A guard of ten minutes, and what it did and told. */
function aGuard() {
  const time = twoClocks()
  const locks: string[] = []
  const told: string[] = []
  const guard = vaultGuard({
    clocks: time.clocks,
    lock: () => void locks.push('locked'),
    tell: (word) => void told.push(word),
  })
  return { ...time, guard, locks, told }
}

describe('a vault that nobody uses', () => {
  test('is locked at its time, once, and the other tabs are told', () => {
    const { guard, locks, told, pass, passMinutes } = aGuard()
    passMinutes(10)
    pass(-1)
    guard.tick()
    expect(locks).toEqual([])
    pass(1)
    guard.tick()
    guard.tick()
    expect(locks).toEqual(['locked'])
    expect(told.filter((word) => word === 'lock')).toHaveLength(1)
  })

  test('is locked by the first touch after a sleep instead of being opened again', () => {
    const { guard, locks, sleepMinutes } = aGuard()
    sleepMinutes(30)
    guard.sign()
    expect(locks).toHaveLength(1)
  })

  test('is locked when it comes into view after five minutes', () => {
    const { guard, locks, sleepMinutes } = aGuard()
    guard.hidden(true)
    sleepMinutes(5)
    guard.hidden(false)
    expect(locks).toHaveLength(1)
  })

  test('warns each second anew, and says so to who listens', () => {
    const { guard, pass, passMinutes } = aGuard()
    let heard = 0
    guard.listen(() => {
      heard += 1
    })
    passMinutes(8)
    guard.tick()
    expect(guard.standing()).toEqual({ kind: 'warning', seconds: 120 })
    guard.tick()
    expect(heard).toBe(1)
    pass(second)
    guard.tick()
    expect(guard.standing()).toEqual({ kind: 'warning', seconds: 119 })
    expect(heard).toBe(2)
  })
})

describe('while it is warned', () => {
  test('a movement does not say that the person is there; Stay does, to every tab', () => {
    const { guard, told, pass, passMinutes } = aGuard()
    passMinutes(8)
    guard.tick()
    guard.sign()
    pass(second)
    guard.tick()
    expect(guard.standing()).toEqual({ kind: 'warning', seconds: 119 })
    guard.stay()
    expect(guard.standing()).toEqual({ kind: 'open' })
    expect(told.at(-1)).toBe('active')
  })

  test('what happens in another tab takes the warning back', () => {
    const { guard, passMinutes } = aGuard()
    passMinutes(9)
    guard.tick()
    guard.hear('active')
    expect(guard.standing()).toEqual({ kind: 'open' })
  })

  test('Stay that comes too late opens nothing', () => {
    const { guard, locks, told, passMinutes } = aGuard()
    passMinutes(8)
    guard.tick()
    passMinutes(2)
    guard.stay()
    expect(locks).toHaveLength(1)
    expect(told).not.toContain('active')
  })
})

describe('between the tabs of a vault', () => {
  test('activity is told once a second at most', () => {
    const { guard, told, pass } = aGuard()
    guard.sign()
    pass(second - 1)
    guard.sign()
    expect(told).toEqual(['active'])
    pass(1)
    guard.sign()
    expect(told).toEqual(['active', 'active'])
  })

  test('a page in view says so, and one that is hidden does not', () => {
    const { guard, told, pass } = aGuard()
    guard.hidden(true)
    guard.tick()
    pass(30 * second)
    guard.tick()
    expect(told).toEqual([])
    guard.hidden(false)
    pass(30 * second)
    guard.tick()
    expect(told).toEqual(['seen', 'seen'])
  })

  test('a lock in one tab locks the other, which tells it no further', () => {
    const { guard, locks, told } = aGuard()
    guard.hear('lock')
    expect(locks).toEqual(['locked'])
    expect(told).not.toContain('lock')
  })

  test('a door that was closed by its button is told to the others, and not closed twice', () => {
    const { guard, locks, told } = aGuard()
    guard.closed()
    guard.closed()
    expect(told).toEqual(['lock'])
    expect(locks).toEqual([])
  })

  test('a tab that the browser freezes closes its own door alone', () => {
    const { guard, locks, told } = aGuard()
    guard.lockHere()
    guard.closed()
    expect(locks).toEqual(['locked'])
    expect(told).toEqual([])
  })
})

test('a shorter time that is set holds at once', () => {
  const { guard, locks, passMinutes } = aGuard()
  passMinutes(5)
  guard.setMinutes(5)
  expect(locks).toHaveLength(1)
})
