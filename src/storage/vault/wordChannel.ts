/** Words between the tabs of this app. */
export type WordChannel<Word> = {
  tell: (word: Word) => void
  /** Hears the other tabs until the function returned is called. One listener at a time. */
  listen: (hear: (word: Word) => void) => () => void
}

/**
 * The tabs that listen under one name. `wordIn` gives the word that was sent, or undefined for anything that is none. While
 * nobody listens here nothing is told. In a browser that lets tabs say nothing to each other each tab is on its own.
 */
export function wordChannel<Word>(
  name: string,
  wordIn: (data: unknown) => Word | undefined,
): WordChannel<Word> {
  let channel: BroadcastChannel | undefined
  return {
    tell: (word) => channel?.postMessage(word),
    listen: (hear) => {
      const opened = openChannel(name)
      channel = opened
      opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const word = wordIn(data)
        if (word !== undefined) hear(word)
      })
      return () => {
        opened?.close()
        channel = undefined
      }
    },
  }
}

/** A browser that blocks site data may refuse the channel too, and that must not take the page with it. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
