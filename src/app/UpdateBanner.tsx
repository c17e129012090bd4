import { lazy, Suspense, use, useSyncExternalStore } from 'react'
import { UpdatesContext } from './serviceWorker/updates.ts'

const UpdateNotice = lazy(async () => ({ default: (await import('./UpdateNotice.tsx')).UpdateNotice }))

/** Says above every page that a newer version is ready. Its words come when there is one. */
export function UpdateBanner() {
  const updates = use(UpdatesContext)
  const version = useSyncExternalStore(updates.listen, updates.waiting)
  if (!version) return null
  return (
    <Suspense>
      <UpdateNotice version={version} />
    </Suspense>
  )
}
