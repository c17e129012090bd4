import { openListeners } from './listeners.ts'
import type { LockWord } from './lockChannel.ts'
import { lockWatch, type Standing } from './lockWatch.ts'
import { type Clocks, passingTime } from './passingTime.ts'

type Needs = {
  clocks: Clocks
  /** Closes the door of this tab. */
  lock: () => void
  /** A word to the other tabs of this vault. */
  tell: (word: LockWord) => void
}

/** What guards an open vault while nobody may be there. */
export type VaultGuard = {
  standing: () => Standing
  listen: (listener: () => void) => () => void
  setMinutes: (minutes: number) => void
  /** The person says that they are there. */
  stay: () => void
  /** A key, a click, a movement. While the warning stands it says nothing: only `stay` does. */
  sign: () => void
  hidden: (is: boolean) => void
  hear: (word: LockWord) => void
  /** A look at the clocks, and word to the other tabs that a page is in view. */
  tick: () => void
  lockEverywhere: () => void
  /** The browser is about to stop this page, which says nothing of the others. */
  lockHere: () => void
  /** The door was closed by somebody else than this guard: the other tabs are told. */
  closed: () => void
}

/** How often the other tabs hear of activity and of a page in view, in milliseconds. */
const betweenActive = 1_000
const betweenSeen = 30_000

/** Locks a vault when its time is over, and when another tab of it locks. */
export function vaultGuard({ clocks, lock, tell }: Needs): VaultGuard {
  const watch = lockWatch(clocks)
  const { listen, tellAll } = openListeners()
  let standing: Standing = { kind: 'open' }
  let locked = false
  let isHidden = false

  const lockOnce = () => {
    if (locked) return
    locked = true
    lock()
  }
  const closed = () => {
    if (locked) return
    locked = true
    tell('lock')
  }
  const lockEverywhere = () => {
    if (!locked) tell('lock')
    lockOnce()
  }
  const check = () => {
    const next = watch.standing()
    if (next.kind === 'due') return lockEverywhere()
    if (secondsOf(next) === secondsOf(standing)) return
    standing = next
    tellAll()
  }
  const tellOfActivity = seldom(clocks, betweenActive, () => tell('active'))
  const tellOfView = seldom(clocks, betweenSeen, () => tell('seen'))
  const heard: Record<LockWord, () => void> = {
    lock: lockOnce,
    active: watch.active,
    seen: watch.seenElsewhere,
  }

  return {
    standing: () => standing,
    listen,
    setMinutes: (minutes) => {
      watch.setMinutes(minutes)
      check()
    },
    stay: () => {
      watch.active()
      check()
      if (!locked) tell('active')
    },
    sign: () => {
      check()
      if (locked || standing.kind !== 'open') return
      watch.active()
      tellOfActivity()
    },
    hidden: (is) => {
      check()
      isHidden = is
      watch.hidden(is)
      if (!is) tellOfView()
    },
    hear: (word) => {
      heard[word]()
      check()
    },
    tick: () => {
      check()
      if (!locked && !isHidden) tellOfView()
    },
    lockEverywhere,
    lockHere: lockOnce,
    closed,
  }
}

const secondsOf = (standing: Standing) => (standing.kind === 'warning' ? standing.seconds : undefined)

/** Does the work at most once in so many milliseconds; what comes between is left out. */
function seldom(clocks: Clocks, between: number, work: () => void): () => void {
  const since = passingTime(clocks)
  let ever = false
  return () => {
    if (ever && since.passed() < between) return
    ever = true
    since.restart()
    work()
  }
}
