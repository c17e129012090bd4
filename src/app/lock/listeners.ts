/** Those who want to hear of each change of something outside React. */
export type Listeners = { listen: (listener: () => void) => () => void; tellAll: () => void }

/** Nobody listens yet. */
export function openListeners(): Listeners {
  const all = new Set<() => void>()
  return {
    listen: (listener) => {
      all.add(listener)
      return () => {
        all.delete(listener)
      }
    },
    tellAll: () => {
      for (const listener of all) listener()
    },
  }
}
