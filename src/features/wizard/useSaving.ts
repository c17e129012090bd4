import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import type { ChangeResult } from '#src/storage/changeStep.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import type { SaveState } from '#src/ui/page/SaveMark.tsx'
import type { Unsaved } from './lateSave.ts'
import { partsOfPage } from './partsOfPage.ts'

type Saving = {
  mark: SaveState
  save: (patch: Patch, base?: Stored) => Promise<ChangeResult>
  typed: (part: Unsaved) => void
  undecided: () => void
  givenUp: () => void
  /** What was typed on the page and is not stored yet. */
  page: Unsaved
}

/**
 * Keeps the promise that nothing typed is lost: the mark, the last save before the page changes, hides or closes, and
 * the question when it cannot be kept in time. While the case is `deleted` nothing can be saved; once it is back, what was
 * typed is.
 */
export function useSaving(stored: Stored, deleted: boolean): Saving {
  const change = useChangeDraft(stored.draft.case.id)
  const { now } = useServices()
  const [mark, setMark] = useState<SaveState>({ kind: 'idle' })
  const [parts] = useState(partsOfPage)

  const save = async (patch: Patch, base: Stored = stored): Promise<ChangeResult> => {
    setMark({ kind: 'saving' })
    try {
      const result = await change({ patch, base })
      if (result.saved) setMark({ kind: 'saved', at: clockTime(now()) })
      return result
    } catch (fault) {
      setMark({
        kind: 'failed',
        message: fault instanceof Error ? fault.message : 'This change could not be saved.',
      })
      throw fault
    }
  }

  const typed = (part: Unsaved) => {
    setMark({ kind: 'saving' })
    parts.add(part)
  }

  // The store: another tab deleted the case, and it was put back here or there.
  useEffect(() => {
    if (!deleted) parts.flush().catch(() => undefined)
  }, [deleted, parts])

  useLastMoments(parts)
  return {
    mark,
    save,
    typed,
    undecided: () => setMark(conflicting),
    givenUp: () => setMark({ kind: 'idle' }),
    page: parts,
  }
}

const conflicting: SaveState = {
  kind: 'failed',
  message: 'Not saved: this page was changed in another tab. Choose which answers to keep.',
}

const clockTime = (instant: string) =>
  new Date(instant).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  })

/** The moments before which what was typed must be saved: another page, a hidden tab, a closing window. */
function useLastMoments(page: Unsaved) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      page.unsaved() && currentLocation.pathname !== nextLocation.pathname,
  )

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
}
