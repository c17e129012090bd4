import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Unsaved } from './lateSave.ts'
import { useLateSave } from './useLateSave.ts'

type Autosave = Unsaved & {
  /** Shows what is stored in place of what the form holds. That is no change, so nothing is saved. */
  show: (values: FieldValues) => void
}

/**
 * Saves a form 800 ms after the last change, when a field is left, and whenever the page asks. `keep` is given the
 * form's values as typed, and never runs twice at once; when it rejects, the values stay unsaved.
 */
export function useAutosave(
  form: UseFormReturn<FieldValues>,
  keep: (values: FieldValues) => Promise<void>,
): Autosave {
  const fresh = useRef(false)
  const late = useLateSave(() => {
    fresh.current = false
    return keep(form.getValues())
  })
  const seen = useRef<string>(undefined)

  // react-hook-form: a subscription does not render the page at each key, as watching the form would.
  useEffect(() => {
    seen.current = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const now = JSON.stringify(values)
        if (seen.current === undefined || now === seen.current) return
        seen.current = now
        fresh.current = true
        late.changed()
      },
    })
  }, [form, late])

  // The page: a field is left, of which react-hook-form says nothing. What could not be saved waits for a key or a choice.
  useEffect(() => {
    const leave = () => {
      if (fresh.current) late.flushQuietly()
    }
    document.addEventListener('focusout', leave)
    return () => document.removeEventListener('focusout', leave)
  }, [late])

  const show = (values: FieldValues) => {
    seen.current = undefined
    form.reset(values)
    seen.current = JSON.stringify(form.getValues())
    late.settled()
  }
  return { flush: late.flush, unsaved: late.unsaved, show }
}
