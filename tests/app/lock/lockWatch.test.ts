import { describe, expect, test } from 'vitest'
import { lockWatch } from '#src/app/lock/lockWatch.ts'
import { twoClocks } from '#tests/support/twoClocks.ts'

const second = 1_000

function aWatch(minutes = 10) {
  const time = twoClocks()
  const watch = lockWatch(time.clocks)
  watch.setMinutes(minutes)
  return { ...time, watch }
}

describe('while nobody does anything', () => {
  test('the vault stays open until two minutes before its time, and then warns', () => {
    const { watch, pass, passMinutes } = aWatch()
    passMinutes(8)
    pass(-1)
    expect(watch.standing()).toEqual({ kind: 'open' })
    pass(1)
    expect(watch.standing()).toEqual({ kind: 'warning', seconds: 120 })
    pass(90 * second)
    expect(watch.standing()).toEqual({ kind: 'warning', seconds: 30 })
  })

  test('it is due at its time and not before', () => {
    const { watch, pass, passMinutes } = aWatch()
    passMinutes(10)
    pass(-1)
    expect(watch.standing()).toEqual({ kind: 'warning', seconds: 1 })
    pass(1)
    expect(watch.standing()).toEqual({ kind: 'due' })
  })

  test('a short time warns for its second half', () => {
    const { watch, pass, passMinutes } = aWatch(2)
    passMinutes(1)
    pass(-1)
    expect(watch.standing()).toEqual({ kind: 'open' })
    pass(1)
    expect(watch.standing()).toEqual({ kind: 'warning', seconds: 60 })
  })

  test.each([
    { set: 1, is: 2 },
    { set: 2, is: 2 },
    { set: 30, is: 30 },
    { set: 31, is: 30 },
  ])('$set minutes that are asked for are $is', ({ set, is }) => {
    const { watch, pass, passMinutes } = aWatch(set)
    passMinutes(is)
    pass(-1)
    expect(watch.standing().kind).toBe('warning')
    pass(1)
    expect(watch.standing().kind).toBe('due')
  })

  test('ten minutes are the time where nothing is set', () => {
    const { clocks, passMinutes, pass } = twoClocks()
    const watch = lockWatch(clocks)
    passMinutes(10)
    pass(-1)
    expect(watch.standing().kind).toBe('warning')
    pass(1)
    expect(watch.standing().kind).toBe('due')
  })
})

describe('a sign of a person', () => {
  test('starts the time again', () => {
    const { watch, passMinutes } = aWatch()
    passMinutes(9)
    watch.active()
    expect(watch.standing()).toEqual({ kind: 'open' })
    passMinutes(7)
    expect(watch.standing()).toEqual({ kind: 'open' })
    passMinutes(3)
    expect(watch.standing()).toEqual({ kind: 'due' })
  })

  test('comes too late once the time is over, as after a sleep', () => {
    const { watch, sleepMinutes } = aWatch()
    sleepMinutes(30)
    watch.active()
    expect(watch.standing()).toEqual({ kind: 'due' })
  })
})

test('a clock that was set back a year keeps nothing open', () => {
  const { watch, setBackMinutes, passMinutes } = aWatch()
  setBackMinutes(60 * 24 * 365)
  passMinutes(10)
  expect(watch.standing()).toEqual({ kind: 'due' })
})

describe('a hidden page', () => {
  test('is due after five minutes and not before', () => {
    const { watch, pass, passMinutes } = aWatch(30)
    watch.hidden(true)
    passMinutes(5)
    pass(-1)
    expect(watch.standing()).toEqual({ kind: 'open' })
    pass(1)
    expect(watch.standing()).toEqual({ kind: 'due' })
  })

  test('counts from when it was hidden, and what was long in view is not due when it is', () => {
    const { watch, passMinutes } = aWatch(30)
    passMinutes(20)
    watch.hidden(true)
    expect(watch.standing()).toEqual({ kind: 'open' })
    passMinutes(4)
    watch.hidden(false)
    passMinutes(2)
    expect(watch.standing()).toEqual({ kind: 'open' })
  })

  test('is still due at the moment at which it is shown again', () => {
    const { watch, sleepMinutes } = aWatch(30)
    watch.hidden(true)
    sleepMinutes(6)
    watch.hidden(false)
    expect(watch.standing()).toEqual({ kind: 'due' })
  })

  test('is not due while another page of the vault is in view, until nobody has been there for the whole time', () => {
    const { watch, passMinutes } = aWatch(10)
    watch.hidden(true)
    passMinutes(4)
    watch.seenElsewhere()
    passMinutes(3)
    expect(watch.standing()).toEqual({ kind: 'open' })
    watch.seenElsewhere()
    passMinutes(3)
    expect(watch.standing()).toEqual({ kind: 'due' })
  })
})
