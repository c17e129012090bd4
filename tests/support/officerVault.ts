import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { HandOverWork } from '#src/features/drafts/handOverWork.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { advocate, officer, supervisor } from './aConsultation.ts'
import { openVaultDoor } from './openVaultDoor.ts'

const cardOf = (person: Signatory): ContactCard => ({
  v: 1,
  ...person,
  recipient: `age1${'q'.repeat(58)}`,
  madeAt: '2026-11-01T09:00:00.000Z',
  signature: 'e'.repeat(128),
})

/** The open vault of somebody of the police, without keys, with an advocate and a supervisor among their contacts; and each file that was made. */
export function officerVault(me: Signatory = officer, known: readonly Signatory[] = [advocate, supervisor]) {
  const sealed: Parameters<HandOverWork['seal']>[0][] = []
  const { door } = openVaultDoor()
  const handOver: HandOverWork = {
    ...sessionHandOver(),
    ownCard: async () => ({ card: cardOf(me), words: [], text: '' }),
    contacts: async () =>
      known.map((person) => ({ card: cardOf(person), words: [], trustedAt: '2026-11-02T09:00:00.000Z' })),
    seal: async (asked) => {
      sealed.push(asked)
      return {
        bytes: new Uint8Array([1]),
        name: 'spo-handover-1a2b3c4d.age',
        id: 'file_1',
        head: 'a1b2c3d4e5f6',
      }
    },
  }
  return { door, handOver, sealed }
}
