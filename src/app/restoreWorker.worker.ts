import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { newId } from './ids.ts'

/** Reads one file from outside, apart from the page, so that no file can hold up what an officer is typing. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) => {
  postMessage(restoreFile(data, newId('case')))
})
