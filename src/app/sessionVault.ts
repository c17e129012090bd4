import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import { noAuditRecord } from '#src/storage/vault/audit/auditEntry.ts'
import { checkAuditFile } from '#src/storage/vault/audit/checkAuditFile.ts'

const locked = () => Promise.reject(new VaultLocked())

/** What can be done of a vault's work without one: an exported record is checked, none is written and no version kept; all else is refused. */
export function sessionVault(): VaultWork {
  return {
    log: async () => noAuditRecord,
    keepVersion: async () => undefined,
    secondCopy: locked,
    versions: locked,
    audit: locked,
    checkRecord: checkAuditFile,
    settings: locked,
    saveSettings: locked,
    keys: locked,
    changePassphrase: locked,
    newRecoveryCode: locked,
    addPasskey: locked,
    removePasskey: locked,
    rotateKeys: locked,
    destroy: locked,
    backup: locked,
  }
}
