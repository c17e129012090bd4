import { sessionVault } from '#src/app/sessionVault.ts'
import type { AuditReport, VaultKeys, VaultSettings, VaultWork } from '#src/features/drafts/vaultWork.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import type { SignedRecord } from './auditRecord.ts'

/** The only passphrase that the fake vault takes. */
export const rightPassphrase = 'three small boats at dawn'
export const newCode = '0123456789ABCDEFGHJKMNPQRS'
const wrong = { ok: false, message: 'That passphrase is not the one of this vault.' } as const

/** What the record tells of itself, found to hold. */
export const reportOf = ({ signer, entries, head }: SignedRecord): AuditReport => ({
  entries,
  publicKey: signer.publicKey,
  head: head.hash,
  check: { ok: true },
})

/** An open vault without keys that remembers what it was asked to do; `given` stands in the place of its own answers. */
export function fakeVault(given: Partial<VaultWork> = {}) {
  const asked: unknown[][] = []
  let settings: VaultSettings = { lockAfterMinutes: 10, backedUpAt: '2026-11-20T10:00:00.000Z' }
  let keys: VaultKeys = { passphrase: kdfOf.argon2id, hasRecoveryCode: true, passkeys: [] }
  const right = (passphrase: string) => passphrase === rightPassphrase
  const codeFor = (passphrase: string) =>
    right(passphrase) ? ({ ok: true, recoveryCode: newCode } as const) : wrong

  const vault: VaultWork = {
    ...sessionVault(),
    settings: async () => settings,
    saveSettings: async (next) => {
      settings = next
    },
    keys: async () => keys,
    changePassphrase: async (...answers) => {
      asked.push(['changePassphrase', ...answers])
      return right(answers[0]) ? { ok: true } : wrong
    },
    newRecoveryCode: async (passphrase) => codeFor(passphrase),
    rotateKeys: async (passphrase) => codeFor(passphrase),
    addPasskey: async (passphrase, label) => {
      if (!right(passphrase)) return wrong
      keys = { ...keys, passkeys: [...keys.passkeys, { id: `passkey_${label}`, label }] }
      return { ok: true }
    },
    removePasskey: async (id) => {
      keys = { ...keys, passkeys: keys.passkeys.filter((passkey) => passkey.id !== id) }
      return { ok: true }
    },
    destroy: async (passphrase) => {
      asked.push(['destroy', passphrase])
      return right(passphrase) ? { ok: true } : wrong
    },
    ...given,
  }
  return { vault, asked, settings: () => settings, keys: () => keys }
}
