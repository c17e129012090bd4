import { type Clocks, passingTime } from './passingTime.ts'

/** How an open vault stands: open, about to lock in so many whole seconds, or due to be locked now. */
export type Standing = { kind: 'open' } | { kind: 'warning'; seconds: number } | { kind: 'due' }

/** The shortest, the longest and the usual time without a sign of a person, in minutes. */
export const lockMinutes = { least: 2, most: 30, usual: 10 } as const

const minute = 60_000
/** How long a page may be hidden in every tab. */
const longestUnseen = 5 * minute
const longestWarning = 2 * minute

export type LockWatch = {
  standing: () => Standing
  /** A person did something, here or in another tab. A vault that is due stays due. */
  active: () => void
  /** Some page of this vault is in view in another tab. */
  seenElsewhere: () => void
  hidden: (is: boolean) => void
  /** After how many minutes without a sign of a person the vault locks; what is out of bounds is brought within them. */
  setMinutes: (minutes: number) => void
}

/** Judges by the clocks alone when a vault locks, so that a timer that is late or asleep delays nothing but the look. */
export function lockWatch(clocks: Clocks): LockWatch {
  const idle = passingTime(clocks)
  const unseen = passingTime(clocks)
  let isHidden = false
  let longestIdle = lockMinutes.usual * minute

  const isDue = () => idle.passed() >= longestIdle || (isHidden && unseen.passed() >= longestUnseen)
  const unlessDue = (work: () => void) => {
    if (!isDue()) work()
  }
  return {
    standing: () => {
      if (isDue()) return { kind: 'due' }
      const left = longestIdle - idle.passed()
      // A short time would otherwise be nothing but its own warning.
      if (left > Math.min(longestWarning, longestIdle / 2)) return { kind: 'open' }
      return { kind: 'warning', seconds: Math.ceil(left / 1000) }
    },
    active: () =>
      unlessDue(() => {
        idle.restart()
        unseen.restart()
      }),
    seenElsewhere: () => unlessDue(unseen.restart),
    hidden: (is) =>
      unlessDue(() => {
        if (is && !isHidden) unseen.restart()
        isHidden = is
      }),
    setMinutes: (minutes) => {
      longestIdle = Math.min(Math.max(minutes, lockMinutes.least), lockMinutes.most) * minute
    },
  }
}
