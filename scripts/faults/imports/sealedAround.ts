import { Encrypter, Stanza } from 'age-encryption'
import { vaultRecipient } from '#src/storage/vault/backup/vaultStanza.ts'
import { aSealedVault } from '#tests/support/aBackup.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Makes backups of a vault out of any bytes, as only somebody could who has a secret of that vault. */
export type Forger = { recoveryCode: string; around: (packed: Uint8Array) => Promise<Bytes> }

/** A vault whose secret somebody hostile has. */
export async function aForger(): Promise<Forger> {
  const { recoveryCode, sealed } = await aSealedVault()
  return {
    recoveryCode,
    around: async (packed) => {
      const encrypter = new Encrypter()
      encrypter.addRecipient(vaultRecipient(sealed, packed.length, Stanza))
      return new Uint8Array(await encrypter.encrypt(packed))
    },
  }
}
