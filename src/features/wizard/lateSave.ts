import { DraftMissing, DraftUnreadable, StorageOutdated } from '#src/storage/faults.ts'

/** A part of a page that keeps itself a little later than it is typed. */
export type Unsaved = {
  /** Something was typed that is not stored yet. */
  unsaved: () => boolean
  /** Saves it at once; rejects when it cannot be saved. */
  flush: () => Promise<void>
  /** How what is not stored stands: it waits for its save, or its last save failed. Absent: it waits for none. */
  stands?: () => Standing
}
export type Standing = 'stored' | 'waits' | 'failed'

/** Nothing was stored, and the page is not left, until a person has chosen between two texts. */
export class UndecidedConflict extends Error {
  override readonly name = 'UndecidedConflict'
  constructor() {
    super('These answers were also changed in another tab. Choose which to keep.')
  }
}

/** Nothing was stored, as another tab of the vault has the case open for writing. */
export class NotTheWriter extends Error {
  override readonly name = 'NotTheWriter'
  constructor() {
    super('Not saved: this application is open for writing in another tab.')
  }
}

export type LateSave = Unsaved & {
  /** Something was typed. */
  changed: () => void
  /** What is shown is what is stored: there is nothing to save. */
  settled: () => void
  /** Saves at once; what fails stays unsaved, and the mark says so. */
  flushQuietly: () => void
}

const pause = 800
const firstRetry = 5_000
const longestRetry = 60_000

/**
 * Runs `keep` 800 ms after the last change, or at once when asked, and never twice at once. `typed` hears of each
 * change. What could not be kept stays unsaved and is tried again after 5 seconds, then ever later, up to a minute.
 */
export function lateSave(keep: () => Promise<void>, typed: (part: Unsaved) => void): LateSave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let dirty = false
  let failures = 0

  const once = async () => {
    dirty = false
    try {
      await keep()
      failures = 0
    } catch (fault) {
      dirty = true
      failures += 1
      if (mayPass(fault)) later(Math.min(firstRetry * 2 ** (failures - 1), longestRetry))
      throw fault
    } finally {
      running = undefined
    }
  }
  const unsaved = () => dirty || running !== undefined
  const stands = (): Standing => {
    if (!dirty) return 'stored'
    return failures > 0 && running === undefined ? 'failed' : 'waits'
  }
  const flush = async () => {
    clearTimeout(timer)
    while (unsaved()) {
      running ??= once()
      await running
    }
  }
  const flushQuietly = () => void flush().catch(() => undefined)
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(flushQuietly, wait)
  }
  const settled = () => {
    clearTimeout(timer)
    dirty = false
    failures = 0
  }
  const changed = () => {
    dirty = true
    typed({ unsaved, flush, stands })
    later(pause)
  }
  return { unsaved, flush, stands, changed, settled, flushQuietly }
}

/** Whether a save that failed may succeed by itself. The others wait for a person or for another page. */
function mayPass(fault: unknown): boolean {
  const waitsForAPerson = [UndecidedConflict, NotTheWriter, DraftMissing, DraftUnreadable, StorageOutdated]
  return !waitsForAPerson.some((kind) => fault instanceof kind)
}
