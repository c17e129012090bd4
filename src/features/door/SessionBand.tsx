import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { PhaseBanner } from '#src/ui/page/PhaseBanner.tsx'

/** Says above every page that nothing of it is kept, and has the window ask before it closes once anything was changed. */
export function SessionBand() {
  const changes = useQueryClient().getMutationCache()

  // The window, which takes all of a session with it; and the changes of applications, which tell whether that is a loss.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const stop = changes.subscribe(({ type }) => {
      if (type === 'updated') window.addEventListener('beforeunload', ask)
    })
    return () => {
      stop()
      window.removeEventListener('beforeunload', ask)
    }
  }, [changes])

  return (
    <section aria-label="This session" className="app-session-band">
      <PhaseBanner tag="This session only">
        Nothing is kept when this page closes or is reloaded. Export what you want to keep.
      </PhaseBanner>
    </section>
  )
}
