import { openListeners } from './listeners.ts'

/** Whether the page is covered from view. What is under the cover stays as it is. */
export type Cover = {
  isOn: () => boolean
  put: () => void
  lift: () => void
  listen: (listener: () => void) => () => void
}

/** A cover that is not on. */
export function openCover(): Cover {
  const { listen, tellAll } = openListeners()
  let on = false
  const set = (next: boolean) => {
    if (on === next) return
    on = next
    tellAll()
  }
  return { isOn: () => on, put: () => set(true), lift: () => set(false), listen }
}
