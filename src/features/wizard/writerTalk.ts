import type { WriterTalk, WriterWord } from './caseWriter.ts'

/** The tabs of one vault, as far as they tell each other who writes a case. Nothing but ids travels. */
export function writerTalk(vault: string): WriterTalk {
  let channel: BroadcastChannel | undefined
  return {
    tell: (word) => channel?.postMessage(word),
    listen: (hear) => {
      const opened = openChannel(`spo-writer-${vault}`)
      channel = opened
      opened?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isWord(data)) hear(data)
      })
      return () => {
        opened?.close()
        channel = undefined
      }
    },
  }
}

/** A browser that lets tabs say nothing to each other lets one take over without being asked. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

function isWord(data: unknown): data is WriterWord {
  if (typeof data !== 'object' || data === null || !('word' in data) || !('id' in data)) return false
  return (data.word === 'ask' || data.word === 'saved') && typeof data.id === 'string'
}
