import { flushSync } from 'react-dom'
import type { LockChannel } from './lockChannel.ts'
import { isShortcut } from './shortcut.ts'
import type { VaultGuard } from './vaultGuard.ts'

const signs = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll']

/** How often the clocks are looked at, in milliseconds; the browser makes it a minute for a page long hidden. */
const betweenLooks = 1_000

/** Tells the guard what happens on the page and in the other tabs of the vault, until the function returned is called. */
export function guardPage(guard: VaultGuard, channel: LockChannel): () => void {
  const ends = [
    channel.listen(guard.hear),
    ...signs.map((name) => on(window, name, whereMoved(guard.sign))),
    on(window, 'keydown', (event) => {
      if (!isShortcut(event, 'l')) return
      event.preventDefault()
      guard.lockEverywhere()
    }),
    on(document, 'visibilitychange', () => guard.hidden(document.visibilityState === 'hidden')),
    // React must have taken the content off the page before the turn ends: there may be no other for hours.
    on(document, 'freeze', () => flushSync(guard.lockHere)),
    on(window, 'pagehide', (event) => {
      if ('persisted' in event && event.persisted) flushSync(guard.lockHere)
    }),
  ]
  guard.hidden(document.visibilityState === 'hidden')
  const timer = setInterval(guard.tick, betweenLooks)
  return () => {
    clearInterval(timer)
    for (const end of ends) end()
  }
}

function on(target: EventTarget, name: string, listener: (event: Event) => void): () => void {
  const options = { capture: true, passive: name !== 'keydown' }
  target.addEventListener(name, listener, options)
  return () => target.removeEventListener(name, listener, options)
}

/** The browser tells of a movement also where the page moved under a pointer that lies still: that is nobody’s sign. */
function whereMoved(sign: () => void): (event: Event) => void {
  let last = ''
  return (event) => {
    if (event.type === 'pointermove' && event instanceof MouseEvent) {
      const place = `${event.screenX} ${event.screenY}`
      if (place === last) return
      last = place
    }
    sign()
  }
}
