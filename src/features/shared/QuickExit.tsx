import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { elsewhere, escapes, leave } from './leave.ts'
import { words } from './wording.ts'

/** The way out, always in reach: a button, and the Esc key three times. */
export function QuickExit() {
  const { door, profile } = useServices()
  const { data } = useQuery({
    queryKey: ['quick exit'],
    queryFn: async () => (await profile().catch(() => undefined))?.quickExit ?? elsewhere,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const to = data ?? elsewhere

  // The browser’s keys: somebody who is surprised need not find the button.
  useEffect(() => {
    const isThird = escapes()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat && isThird(event.timeStamp)) void leave(to, way(door.lock))
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [door, to])

  return (
    <div className="app-leave">
      <Button variant="warning" onClick={() => void leave(to, way(door.lock))}>
        {words.leave}
      </Button>
    </div>
  )
}

const way = (lock: () => Promise<void>) => ({
  lock,
  hide: () => {
    document.title = ''
    document.body.hidden = true
  },
  replace: (address: string) => window.location.replace(address),
})
