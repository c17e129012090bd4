import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useCase } from './caseContext.ts'

const pause = 800

type Autosave = {
  /** Saves what was typed since the last save; nothing when there is none. */
  flush: () => Promise<void>
  /** Something was typed that is not stored yet. */
  unsaved: () => boolean
}

/**
 * Saves a form 800 ms after the last change, when a field is left, and whenever the page asks. `keep` is given the
 * form's values as typed, and never runs twice at once.
 */
export function useAutosave(
  form: UseFormReturn<FieldValues>,
  keep: (values: FieldValues) => Promise<void>,
): Autosave {
  const { typed } = useCase()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<Promise<void>>(undefined)
  const dirty = useRef(false)
  const latest = useRef({ keep, typed })

  // React itself: the newest closures, for the timer and for the form's own events.
  useEffect(() => {
    latest.current = { keep, typed }
  })

  const flush = useRef(async (): Promise<void> => {
    clearTimeout(timer.current)
    while (dirty.current || running.current !== undefined) {
      if (running.current !== undefined) await running.current
      else running.current = once()
    }
  })
  const once = async () => {
    dirty.current = false
    try {
      await latest.current.keep(form.getValues())
    } catch (fault) {
      dirty.current = true
      throw fault
    } finally {
      running.current = undefined
    }
  }

  // react-hook-form: a subscription does not render the page at each key, as watching the form would.
  useEffect(() => {
    let seen = JSON.stringify(form.getValues())
    const changed = () => {
      dirty.current = true
      latest.current.typed(flush.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(saveQuietly, pause)
    }
    // The mark says when a save fails, and what was typed stays to be saved again.
    const saveQuietly = () => void flush.current().catch(() => undefined)
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values, type }) => {
        if (type === 'blur') return saveQuietly()
        const now = JSON.stringify(values)
        if (now === seen) return
        seen = now
        changed()
      },
    })
    return () => {
      stop()
      clearTimeout(timer.current)
    }
  }, [form])

  return { flush: () => flush.current(), unsaved: () => dirty.current || running.current !== undefined }
}
