import type { Services } from '#src/features/drafts/services.ts'
import { indexedDbDraftStore } from '#src/storage/indexedDb/indexedDbDraftStore.ts'
import { now, today } from './clock.ts'
import { newId } from './ids.ts'
import { forceProfile } from './profile.ts'

/** What the app gives to every screen. */
export function appServices(): Services {
  return {
    store: indexedDbDraftStore(),
    today,
    now,
    newId,
    profile: () => forceProfile(),
    makePack: () => Promise.reject(new Error('Packs are not made yet')),
  }
}
