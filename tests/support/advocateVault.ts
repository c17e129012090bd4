import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import type { HandOverWork, KeptShare } from '#src/features/drafts/handOverWork.ts'
import { advocate, aShare, officer } from './aConsultation.ts'
import { openVaultDoor } from './openVaultDoor.ts'

/** What came for the small case’s protected person. */
export const keptShare = (change: Partial<KeptShare> = {}): KeptShare => ({
  share: aShare(),
  from: { key: officer.key, name: officer.name, organisation: officer.organisation },
  receivedAt: '2026-11-21T09:00:00.000Z',
  expires: '2026-12-04T23:59:00.000Z',
  ...change,
})

type Sealing = Parameters<HandOverWork['seal']>[0]

/** The open vault of an advocate, without keys: the notes in it, and each file that was made. `card` as null: none was made. */
export function advocateVault(first: readonly KeptShare[] = [keptShare()], card: 'made' | null = 'made') {
  let held: readonly KeptShare[] = first
  const sealed: Sealing[] = []
  const { door, locks } = openVaultDoor()
  const handOver: HandOverWork = {
    ...sessionHandOver(),
    ownCard: async () =>
      card === null
        ? undefined
        : {
            card: {
              v: 1,
              ...advocate,
              recipient: `age1${'q'.repeat(58)}`,
              madeAt: '2026-11-01T09:00:00.000Z',
              signature: 'e'.repeat(128),
            },
            words: [],
            text: '',
          },
    shares: async () => held,
    keepShare: async (share) => {
      held = held.map((one) => (one.share.id === share.share.id ? share : one))
    },
    dropShare: async (id) => {
      held = held.filter(({ share }) => share.id !== id)
    },
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
  return { door, handOver, locks, sealed, held: () => held }
}
