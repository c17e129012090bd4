import { type FileKey, readHandOver } from '#src/storage/handOver/readHandOver.ts'
import type { FromOpener, ToOpener } from './openFileMessages.ts'

/** Opens one hand-over file from outside, apart from the page and from the keys of the vault. */
const say = (message: FromOpener) => postMessage(message)

let answered: (fileKey: FileKey) => void = () => undefined
const fileKeyOf = (header: Uint8Array<ArrayBuffer>) =>
  new Promise<FileKey>((resolve) => {
    answered = resolve
    say({ header })
  })

addEventListener('message', async ({ data }: MessageEvent<ToOpener>) => {
  if ('fileKey' in data) answered(data.fileKey)
  else say({ read: await readHandOver(data.file, fileKeyOf) })
})
