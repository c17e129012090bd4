/** How the notes stand with the vault. */
export type Kept = 'saved' | 'saving' | 'failed'

/** How long nothing is typed before the notes are stored, in milliseconds. */
const pause = 250

/**
 * Stores the newest of what it is given, one at a time, shortly after it came; `flush` stores it now and resolves once it is
 * stored. `tell` hears how it stands.
 */
export function keeping<T>(save: (value: T) => Promise<void>, tell: (kept: Kept) => void) {
  let waiting: { value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const run = async () => {
    const next = waiting
    if (!next) return
    waiting = undefined
    try {
      await save(next.value)
      if (!waiting) tell('saved')
    } catch {
      waiting ??= next
      tell('failed')
    }
  }
  const flush = () => {
    clearTimeout(timer)
    running = running.then(run)
    return running
  }
  return {
    put: (value: T) => {
      waiting = { value }
      tell('saving')
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pause)
    },
    flush,
  }
}
