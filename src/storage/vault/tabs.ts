import { openChannel } from './wordChannel.ts'

/** Word between the tabs of this app: which draft changed, never what is in it. */
export type Tabs = {
  tell: (id: string) => void
  listen: (listener: (id: string) => void) => () => void
  close: () => void
}

/**
 * The tabs that share one database. A tab does not hear itself. In a browser that lets tabs say nothing to each other,
 * nothing is heard: what another tab changed is met when this one saves.
 */
export function tabs(database: string): Tabs {
  const channel = openChannel(`${database}-drafts`)
  if (!channel) return { tell: () => undefined, listen: () => () => undefined, close: () => undefined }
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
