import type { KeptShare } from '#src/storage/handOver/handOver.ts'
import type { OpenVault } from '../store/openVault.ts'
import { onShelf, shelve } from '../store/shelf.ts'

/** What was shared with this vault’s owner and is kept, the last received first. Throws RecordTampered. */
export async function shares(vault: OpenVault): Promise<KeptShare[]> {
  const kept = await onShelf<KeptShare>(vault, 'share')
  return kept.map(({ value }) => value).toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))
}

/** Keeps a share, in place of the one of its id. */
export async function keepShare(vault: OpenVault, share: KeptShare): Promise<void> {
  const { id } = share.share
  const facts = { at: vault.now(), action: 'shareKept', detail: id } as const
  await shelve<KeptShare>(vault, { kind: 'share', id }, () => share, [facts])
}

/** Takes a share away for good. */
export async function dropShare(vault: OpenVault, id: string): Promise<void> {
  const facts = { at: vault.now(), action: 'shareDropped', detail: id } as const
  await shelve<KeptShare>(vault, { kind: 'share', id }, () => undefined, [facts])
}
