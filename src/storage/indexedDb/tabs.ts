/** Word between the tabs of this app: which draft changed, never what is in it. */
export type Tabs = {
  tell: (id: string) => void
  listen: (listener: (id: string) => void) => () => void
  close: () => void
}

/** The tabs that share one database. A tab does not hear itself. */
export function tabs(database: string): Tabs {
  const channel = new BroadcastChannel(`${database}-drafts`)
  return {
    tell: (id) => channel.postMessage(id),
    listen: (listener) => {
      const heard = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data)
      }
      channel.addEventListener('message', heard)
      return () => channel.removeEventListener('message', heard)
    },
    close: () => channel.close(),
  }
}
