/** The page that is shown in place of the notes where the force’s profile names none: about the weather, as anybody’s may be. */
export const elsewhere = 'https://www.bbc.co.uk/weather'

/** How long the way out waits for the notes to be stored and locked, in milliseconds. */
export const longestWait = 700

type Leaving = {
  /** Stores what is typed, and locks. */
  lock: () => Promise<void>
  /** Takes everything off the page at once. */
  hide: () => void
  /** Puts another page in the place of this one, in the history too. */
  replace: (address: string) => void
}

/** Leaves at once: nothing is seen of the page any more, it is locked, and the other page takes its place. Never rejects. */
export async function leave(to: string, { lock, hide, replace }: Leaving): Promise<void> {
  hide()
  await Promise.race([
    lock().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, longestWait)),
  ])
  replace(to)
}

/** Counts presses of Esc: says true at the third within three seconds. `at` in milliseconds. */
export function escapes(): (at: number) => boolean {
  let pressed: number[] = []
  return (at) => {
    pressed = [...pressed.filter((before) => at - before < 3_000), at]
    return pressed.length >= 3
  }
}
