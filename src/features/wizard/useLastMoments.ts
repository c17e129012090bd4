import { useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { useServices } from '#src/features/drafts/services.ts'
import type { Unsaved } from './lateSave.ts'

/**
 * The moments before which what was typed must be saved: another page, a hidden tab, a closing window. `letGo`
 * lets the officer leave once although something is unsaved, as it stands in a file; `hold` takes that back.
 */
export function useLastMoments(page: Unsaved): { letGo: () => void; hold: () => void } {
  const { store } = useServices()
  const free = useRef(false)
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const stays = page.unsaved() && !free.current && currentLocation.pathname !== nextLocation.pathname
    if (!stays) free.current = false
    return stays
  })

  // The router: the next page waits for the save. A save that fails keeps the officer here with the text.
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    let waiting = true // a page that renders again while it waits must not go on twice
    const once = (go: () => void) => () => waiting && go()
    page.flush().then(once(blocker.proceed), once(blocker.reset))
    return () => {
      waiting = false
    }
  }, [blocker, page])

  // The browser: a hidden tab may never come back, and a closing one asks first while something is unsaved.
  useEffect(() => {
    const flush = () => page.flush().catch(() => undefined)
    const hide = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (!page.unsaved()) return
      void flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', hide)
    window.addEventListener('beforeunload', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', hide)
      window.removeEventListener('beforeunload', leave)
    }
  }, [page])

  // The store: a newer version of the app in another tab waits while this page saves.
  useEffect(() => store.beforeClosing(page.flush), [store, page])

  return {
    letGo: () => {
      free.current = true
    },
    hold: () => {
      free.current = false
    },
  }
}
