import { createContext, use } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import type { RestoreResult } from '#src/storage/restore/restoreFile.ts'

/** One download of papers: a zip of the files that one audience may hold. */
export type PackRequest = {
  file: CaseFile
  today: IsoDate
  audience: 'serve-and-lodge' | 'police-only' | 'advocate'
}

/** What only the app can give: the store, the clock, new ids, the force's profile, and the makers that run in a worker. */
export type Services = {
  store: DraftStore
  /** Today in London. */
  today: () => IsoDate
  now: () => Instant
  newId: (prefix: string) => string
  profile: () => Promise<ForceProfile | undefined>
  /** Reads a file from outside, apart from the page and for ten seconds at most. Never rejects. */
  restore: (file: Uint8Array | string) => Promise<RestoreResult>
  /** Makes a pack in a worker: the bytes of a zip. */
  makePack: (request: PackRequest) => Promise<Uint8Array>
}

const ServicesContext = createContext<Services | undefined>(undefined)
export const ServicesProvider = ServicesContext.Provider

/** The services of the app. Throws when a screen is shown outside the app. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('A screen was shown outside the app')
  return services
}
