import { useEffect, useRef, useState } from 'react'
import { useCase } from './caseContext.ts'
import { type LateSave, lateSave } from './lateSave.ts'

/** A part of the page that keeps itself: 800 ms after the last change, when asked, and when it leaves the page. */
export function useLateSave(keep: () => Promise<void>): LateSave {
  const { typed } = useCase()
  const latest = useRef({ keep, typed })

  // React itself: the newest closures, for the timer and for what happens outside a render.
  useEffect(() => {
    latest.current = { keep, typed }
  })

  const [late] = useState(() =>
    lateSave(
      () => latest.current.keep(),
      (part) => latest.current.typed(part),
    ),
  )

  // The page: a part that goes takes nothing unsaved with it.
  useEffect(() => late.flushQuietly, [late])
  return late
}
