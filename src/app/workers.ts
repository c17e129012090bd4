import { trusted } from './trusted.ts'

/** Starts a worker of this app; `url` is what `./x.worker.ts?worker&url` imports. Throws on any other origin. */
export function startWorker(url: string): Worker {
  return new Worker(trusted.createScriptURL(url), { type: 'module' })
}
