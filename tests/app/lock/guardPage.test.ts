import { afterEach, expect, test, vi } from 'vitest'
import { guardPage } from '#src/app/lock/guardPage.ts'
import type { VaultGuard } from '#src/app/lock/vaultGuard.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
  Reflect.deleteProperty(document, 'visibilityState')
})

/** A page with a guard that notes what it is told. */
function aPage() {
  const told: string[] = []
  const note = (word: string) => () => void told.push(word)
  const guard: VaultGuard = {
    standing: () => ({ kind: 'open' }),
    listen: () => () => undefined,
    setMinutes: () => undefined,
    stay: note('stay'),
    sign: note('sign'),
    hidden: (is) => void told.push(is ? 'hidden' : 'shown'),
    hear: (word) => void told.push(`heard ${word}`),
    tick: note('tick'),
    lockEverywhere: note('lock everywhere'),
    lockHere: note('lock here'),
    closed: note('closed'),
  }
  const end = guardPage(guard, { tell: () => undefined, listen: () => note('channel closed') })
  ends.push(end)
  told.length = 0
  return { told, end }
}

const press = (key: string, held: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...held })
  document.body.dispatchEvent(event)
  return event
}
const move = (x: number) => window.dispatchEvent(new MouseEvent('pointermove', { screenX: x, screenY: 5 }))

test.each(['keydown', 'pointerdown', 'touchstart', 'wheel', 'scroll'])('%s is a sign of a person', (name) => {
  const { told } = aPage()
  document.body.dispatchEvent(new Event(name))
  expect(told).toEqual(['sign'])
})

test('a movement of the pointer is a sign, and a page that moves under a still pointer is none', () => {
  const { told } = aPage()
  move(1)
  move(1)
  expect(told).toEqual(['sign'])
  move(2)
  expect(told).toEqual(['sign', 'sign'])
})

test('Ctrl+Shift+L locks every tab and goes to no other', () => {
  const { told } = aPage()
  expect(press('L', { ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(true)
  expect(told).toContain('lock everywhere')
})

test.each<[string, KeyboardEventInit]>([
  ['L', { shiftKey: true }],
  ['l', { ctrlKey: true }],
  ['K', { ctrlKey: true, shiftKey: true }],
  ['L', { ctrlKey: true, shiftKey: true, altKey: true }],
])('the key %s with %o does not', (key, held) => {
  const { told } = aPage()
  expect(press(key, held).defaultPrevented).toBe(false)
  expect(told).toEqual(['sign'])
})

test('a page that is hidden or shown says so', () => {
  const { told } = aPage()
  const turn = (state: string) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  turn('hidden')
  turn('visible')
  expect(told).toEqual(['hidden', 'shown'])
})

test('a page that the browser freezes, or keeps for Back, locks here; one that ends does not', () => {
  const { told } = aPage()
  const leave = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }))
  leave(false)
  expect(told).toEqual([])
  leave(true)
  document.dispatchEvent(new Event('freeze'))
  expect(told).toEqual(['lock here', 'lock here'])
})

test('the clocks are looked at each second, until the guard is over', () => {
  vi.useFakeTimers()
  const { told, end } = aPage()
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual(['tick', 'tick'])
  end()
  vi.advanceTimersByTime(2_000)
  vi.useRealTimers()
  press('a')
  expect(told).toEqual(['tick', 'tick', 'channel closed'])
})
