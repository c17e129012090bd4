import type { Signatory } from '#src/domain/review/signatory.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'

/** Who somebody is, as their card says now. */
export function signatoryOf({ key, name, role, organisation, rank }: ContactCard): Signatory {
  return { key, name, role, organisation, ...(rank && { rank }) }
}
