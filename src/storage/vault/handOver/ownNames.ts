import { formerKeys } from '../audit/keyHandover.ts'
import { entries } from '../store/auditLog.ts'
import type { OpenVault } from '../store/openVault.ts'

/**
 * The keys by which others know the owner of this vault: that of now, and those of the vaults from whose backups it was restored.
 * `signed`: also those whose applications were recovered into it with the force’s key, which were another person’s.
 */
export async function ownNames(vault: OpenVault): Promise<{ own: string[]; signed: string[] }> {
  const all = await entries(vault)
  const { publicKey } = vault.signer
  return {
    own: [publicKey, ...formerKeys(all, ['restored'])],
    signed: [publicKey, ...formerKeys(all, ['restored', 'recovered'])],
  }
}
