const words = ['active', 'seen', 'lock'] as const

/** What the tabs of one vault tell each other: somebody is active, a page is in view, all are to lock. Nothing else travels. */
export type LockWord = (typeof words)[number]

export type LockChannel = {
  tell: (word: LockWord) => void
  /** Hears the other tabs until the function returned is called. One listener at a time. */
  listen: (hear: (word: LockWord) => void) => () => void
}

/** The tabs in which one vault is open. In a browser that lets tabs say nothing to each other each tab is on its own. */
export function lockChannel(vault: string): LockChannel {
  let channel: BroadcastChannel | undefined
  return {
    tell: (word) => channel?.postMessage(word),
    listen: (hear) => {
      const opened = openChannel(`spo-lock-${vault}`)
      channel = opened
      opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const word = words.find((known) => known === data)
        if (word) hear(word)
      })
      return () => {
        opened?.close()
        channel = undefined
      }
    },
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
