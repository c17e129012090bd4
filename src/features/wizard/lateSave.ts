/** A part of a page that keeps itself a little later than it is typed. */
export type Unsaved = {
  /** Something was typed that is not stored yet. */
  unsaved: () => boolean
  /** Saves it at once; rejects when it cannot be saved. */
  flush: () => Promise<void>
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

/**
 * Runs `keep` 800 ms after the last change, or at once when asked, and never twice at once. `typed` hears of each
 * change. What could not be kept stays unsaved.
 */
export function lateSave(keep: () => Promise<void>, typed: (part: Unsaved) => void): LateSave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let dirty = false

  const once = async () => {
    dirty = false
    try {
      await keep()
    } catch (fault) {
      dirty = true
      throw fault
    } finally {
      running = undefined
    }
  }
  const unsaved = () => dirty || running !== undefined
  const flush = async () => {
    clearTimeout(timer)
    while (unsaved()) {
      running ??= once()
      await running
    }
  }
  const flushQuietly = () => void flush().catch(() => undefined)
  const settled = () => {
    clearTimeout(timer)
    dirty = false
  }
  const changed = () => {
    dirty = true
    typed({ unsaved, flush })
    clearTimeout(timer)
    timer = setTimeout(flushQuietly, pause)
  }
  return { unsaved, flush, changed, settled, flushQuietly }
}
