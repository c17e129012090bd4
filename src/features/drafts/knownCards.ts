import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { HandOverWork } from './handOverWork.ts'

/** The cards that signatures are looked at beside: those that are trusted, and the person’s own. Rejects with VaultLocked where no vault is open. */
export async function knownCards({
  ownCard,
  contacts,
}: Pick<HandOverWork, 'ownCard' | 'contacts'>): Promise<ContactCard[]> {
  const [own, others] = await Promise.all([ownCard(), contacts()])
  return [...(own ? [own.card] : []), ...others.map(({ card }) => card)]
}
