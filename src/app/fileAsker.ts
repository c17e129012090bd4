import type { ToBundleWorker } from './bundleMessages.ts'

type Answer = Extract<ToBundleWorker, { file: string }>
type Bytes = Uint8Array<ArrayBuffer> | undefined

/** Asks the page for files of the case, one answer for each question; a file that cannot be read rejects with what the page says. */
export function fileAsker(want: (file: string) => void): {
  ask: (file: string) => Promise<Bytes>
  hear: (answer: Answer) => void
} {
  const waiting = new Map<string, (answer: Answer) => void>()
  return {
    ask: async (file) => {
      const answered = new Promise<Answer>((hear) => waiting.set(file, hear))
      want(file)
      const { bytes, fault } = await answered
      if (fault !== undefined) throw new Error(fault)
      return bytes
    },
    hear: (answer) => {
      waiting.get(answer.file)?.(answer)
      waiting.delete(answer.file)
    },
  }
}
