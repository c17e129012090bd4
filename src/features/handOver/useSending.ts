import type { SealedFile } from '#src/features/drafts/handOverWork.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import { prepareFile, type Sending } from './sendFile.ts'
import type { SendPurpose } from './sendPlan.ts'

/** A file that was made and saved, for whom, and what had no room in it. */
export type Sent = {
  sealed: SealedFile
  purpose: SendPurpose
  names: readonly string[]
  leftOut: readonly string[]
}

/** Makes the file, keeps the version that went with it, writes that it was sent into the application, and saves the file, in this order. */
export function useSending(id: string): (sending: Sending) => Promise<Sent> {
  const services = useServices()
  const change = useChangeDraft(id)
  return async (sending) => {
    const { purpose, stored, to } = sending
    const { sealed, leftOut, patch } = await prepareFile(sending, services)
    await services.vault.keepVersion(id, stored.seq, 'shared')
    const result = await change({ patch, base: stored })
    if (!result.saved) throw new Error('Another tab changed this application. Nothing was sent: try again.')
    saveSealed(sealed)
    return { sealed, purpose, leftOut, names: to.map(({ card }) => card.name) }
  }
}

/** Offers a hand-over file to the person to save. */
export function saveSealed({ name, bytes }: SealedFile): void {
  saveFile(name, 'application/octet-stream', bytes)
}
