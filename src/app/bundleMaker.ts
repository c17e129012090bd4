import type { BundleMade, BundleRequest, MakeBundle } from '#src/features/drafts/services.ts'
import type { AskedWorker } from './askWorker.ts'
import type { FromBundleWorker, ToBundleWorker } from './bundleMessages.ts'

const gone: BundleMade = {
  ok: false,
  because: 'worker',
  message: 'The part of the app that makes bundles stopped. Nothing of the case was changed. Try again.',
}

/** Makes each bundle in a worker of its own: stopping it gives back at once all memory that it took. */
export function bundleMaker(start: () => AskedWorker): MakeBundle {
  return ({ read, ...work }, tell) => {
    let finish: (made: BundleMade) => void = () => undefined
    const made = new Promise<BundleMade>((done) => {
      finish = done
    })
    let worker: AskedWorker
    try {
      worker = start()
    } catch {
      return { made: Promise.resolve(gone), stop: () => undefined }
    }
    const end = (outcome: BundleMade) => {
      worker.terminate()
      finish(outcome)
    }
    const say = (message: ToBundleWorker, transfer: Transferable[] = []) =>
      worker.postMessage(message, transfer)
    worker.addEventListener('message', ({ data }: MessageEvent<FromBundleWorker>) => {
      if ('progress' in data) tell(data.progress)
      else if ('wants' in data) void handOver(data.wants, read, say)
      else end(data.made)
    })
    worker.addEventListener('error', () => end(gone))
    worker.addEventListener('messageerror', () => end(gone))
    say({ work })
    return { made, stop: () => end({ ok: false, because: 'stopped' }) }
  }
}

/** The worker gets each file’s bytes for its own; the page keeps none of them. */
async function handOver(
  file: string,
  read: BundleRequest['read'],
  say: (message: ToBundleWorker, transfer?: Transferable[]) => void,
): Promise<void> {
  try {
    const bytes = await read(file)
    say({ file, bytes }, bytes ? [bytes.buffer] : [])
  } catch (fault) {
    say({ file, bytes: undefined, fault: fault instanceof Error ? fault.message : String(fault) })
  }
}
