import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { HidingProvider } from '#src/features/drafts/hiding.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { openCover } from './cover.ts'
import { PrivacyScreen } from './PrivacyScreen.tsx'
import { isShortcut } from './shortcut.ts'

/** The pages of the app, which can be hidden by a button or Ctrl+Shift+H while the door is not closed. They go on under the cover. */
export function Covered({ children }: { children: ReactNode }) {
  const { door } = useServices()
  const [cover] = useState(openCover)
  const isOn = useSyncExternalStore(cover.listen, cover.isOn)

  // The browser's keys, and the door: a page that is closed has nothing to cover.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'h') || door.state().kind === 'closed') return
      event.preventDefault()
      cover.put()
    }
    const stopListening = door.listen(() => {
      if (door.state().kind === 'closed') cover.lift()
    })
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      stopListening()
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [door, cover])

  return (
    <HidingProvider value={cover.put}>
      <div inert={isOn} className={isOn ? 'app-covered' : undefined}>
        {children}
      </div>
      {isOn && <PrivacyScreen onShow={cover.lift} />}
    </HidingProvider>
  )
}
