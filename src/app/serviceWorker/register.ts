import { trusted } from '../trusted.ts'
import type { Updates } from './updates.ts'
import { waitingVersion } from './waitingVersion.ts'

/** How often a page that stays open asks whether there is a newer version, in milliseconds: every hour. */
const every = 60 * 60 * 1000

/**
 * Has the browser keep the whole app on this device, for use without a network, and tells of a newer version once it is
 * whole. Never rejects: without a service worker the app works, with a network.
 */
export async function register(updates: Updates): Promise<void> {
  const { serviceWorker } = navigator
  const taken = () =>
    new Promise<void>((resolve) =>
      serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
    )
  const tell = (worker: ServiceWorker | null) => {
    if (worker && serviceWorker.controller) updates.tell(waitingVersion(worker, taken))
  }
  try {
    const registration = await serviceWorker.register(trusted.createScriptURL('/sw.js'), {
      updateViaCache: 'none',
    })
    tell(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing
      arriving?.addEventListener('statechange', () => {
        if (arriving.state === 'installed') tell(arriving)
      })
    })
    setInterval(() => void registration.update().catch(() => undefined), every)
  } catch {
    // A browser may refuse service workers, by policy or in a private window.
  }
}
