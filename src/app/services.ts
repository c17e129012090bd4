import type { Services } from '#src/features/drafts/services.ts'
import { bundleMaker } from './bundleMaker.ts'
import bundleWorkerUrl from './bundleWorker.worker.ts?worker&url'
import { now, today } from './clock.ts'
import { endWhenClosed } from './endWhenClosed.ts'
import { exhibitAsker } from './exhibitAsker.ts'
import exhibitWorkerUrl from './exhibitWorker.worker.ts?worker&url'
import type { Health } from './health.ts'
import { newId } from './ids.ts'
import { openFileInWorker } from './openFileInWorker.ts'
import openFileWorkerUrl from './openFileWorker.worker.ts?worker&url'
import { paperMaker } from './paperMaker.ts'
import paperWorkerUrl from './paperWorker.worker.ts?worker&url'
import { forceProfile } from './profile.ts'
import { readBackInWorker } from './readBackInWorker.ts'
import { restoreInWorker } from './restoreInWorker.ts'
import restoreWorkerUrl from './restoreWorker.worker.ts?worker&url'
import { rulesAsker } from './rulesAsker.ts'
import rulesWorkerUrl from './rulesWorker.worker.ts?worker&url'
import { deskInWorker } from './vault/deskInWorker.ts'
import { openDoor } from './vault/openDoor.ts'
import vaultWorkerUrl from './vaultWorker.worker.ts?worker&url'
import { viewAsker } from './viewAsker.ts'
import viewWorkerUrl from './viewWorker.worker.ts?worker&url'
import { startWorker } from './workers.ts'

/** What the app gives to every screen; what is wrong with the storage is told to `health`. */
export function appServices(health: Health): Services {
  const behindDoor = openDoor({
    openDesk: (hear) => deskInWorker(() => startWorker(vaultWorkerUrl), hear),
    ...{ now, health, profile: () => forceProfile() },
    readFile: (...given) => readFile(...given),
    selfTest: async () => (await import('./selfTest.ts')).selfTest(),
  })
  const untilClosed = endWhenClosed(behindDoor.door)
  const readFile = openFileInWorker(untilClosed(() => startWorker(openFileWorkerUrl)))
  return {
    ...behindDoor,
    today,
    now,
    newId,
    profile: () => forceProfile(),
    restore: restoreInWorker(() => startWorker(restoreWorkerUrl)),
    ...rulesAsker(untilClosed(() => startWorker(rulesWorkerUrl))),
    ...viewAsker(untilClosed(() => startWorker(viewWorkerUrl))),
    ...exhibitAsker(untilClosed(() => startWorker(exhibitWorkerUrl))),
    ...readBackInWorker(untilClosed(() => startWorker(exhibitWorkerUrl))),
    ...paperMaker(untilClosed(() => startWorker(paperWorkerUrl))),
    makeBundle: bundleMaker(untilClosed(() => startWorker(bundleWorkerUrl))),
  }
}
