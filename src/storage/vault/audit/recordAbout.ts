import type { AuditEntry, AuditLink, CoveredEntry } from './auditEntry.ts'
import { hashOf } from './nextEntry.ts'

/**
 * A record with nothing shown but what is about one case, and which key signed from when on: of all else the place in the chain
 * alone, so that it can still be checked from its first entry to its head.
 */
export function recordAbout(entries: readonly AuditEntry[], id: string): Promise<AuditLink[]> {
  return Promise.all(entries.map(async (entry) => (isAbout(entry, id) ? entry : await covered(entry))))
}

const isAbout = (entry: AuditEntry, id: string): boolean =>
  entry.case === id || entry.action === 'restored' || entry.action === 'recovered'

const covered = async (entry: AuditEntry): Promise<CoveredEntry> => ({
  ...{ n: entry.n, prev: entry.prev, hash: await hashOf(entry) },
})

/** Whether nothing is shown of an entry but its place. */
export const isCovered = (link: AuditLink): link is CoveredEntry => !('sig' in link)
