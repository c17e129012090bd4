import { Inset } from '#src/ui/notice/Inset.tsx'
import { MakeBackup } from './MakeBackup.tsx'
import { VaultFrame } from './VaultFrame.tsx'

/** What a backup is and who can open it, when the last was made, and the way to a new one. */
export function BackupPage() {
  return (
    <VaultFrame heading="Backup" back="vault">
      <p className="govuk-body">
        A backup is one encrypted file with everything in your vault: each application with its versions and
        files, those deleted that can still be put back, and the audit record.
      </p>
      <p className="govuk-body">
        It opens with the passphrase or the recovery code that your vault has today, also after you change
        them, and with the recovery key of your force where it has set one.
      </p>
      <MakeBackup />
      <Inset>
        Keep the file somewhere else than on this computer, where your force keeps such material. To restore
        it, lock the vault and choose “Restore a backup” before you unlock one.
      </Inset>
    </VaultFrame>
  )
}
