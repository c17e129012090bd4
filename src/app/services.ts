import type { Services } from '#src/features/drafts/services.ts'
import { indexedDbDraftStore } from '#src/storage/indexedDb/indexedDbDraftStore.ts'
import { now, today } from './clock.ts'
import type { Health } from './health.ts'
import { newId } from './ids.ts'
import { paperMaker } from './paperMaker.ts'
import paperWorkerUrl from './paperWorker.worker.ts?worker&url'
import { forceProfile } from './profile.ts'
import { restoreInWorker } from './restoreInWorker.ts'
import restoreWorkerUrl from './restoreWorker.worker.ts?worker&url'
import { rulesAsker } from './rulesAsker.ts'
import rulesWorkerUrl from './rulesWorker.worker.ts?worker&url'
import { sessionDoor } from './sessionDoor.ts'
import { sessionVault } from './sessionVault.ts'
import { startWorker } from './workers.ts'

/** What the app gives to every screen; what is wrong with the storage is told to `health`. */
export function appServices(health: Health): Services {
  return {
    door: sessionDoor(),
    vault: sessionVault(),
    store: indexedDbDraftStore({
      onBlocked: () => health.tell('blocked'),
      onOutdated: () => health.tell('outdated'),
    }),
    today,
    now,
    newId,
    profile: () => forceProfile(),
    restore: restoreInWorker(() => startWorker(restoreWorkerUrl)),
    ...rulesAsker(() => startWorker(rulesWorkerUrl)),
    ...paperMaker(() => startWorker(paperWorkerUrl)),
  }
}
