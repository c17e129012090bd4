import type { AuditAction } from '../audit/auditEntry.ts'
import type { Kdf } from '../keys/kdf.ts'
import { newRecoveryCode, readRecoveryCode } from '../keys/recoveryCode.ts'
import { makeSlot, type Slot, type SlotSecret } from '../keys/slots.ts'
import { attempt } from './attempt.ts'
import { withEntries } from './auditLog.ts'
import type { OpenVault } from './openVault.ts'
import { firstOpened, newestRecord, type UnlockSecret } from './unlockVault.ts'

/** A passkey as it was made by the browser, with what it gives for this vault. */
export type NewPasskey = Extract<SlotSecret, { prf: Uint8Array<ArrayBuffer> }>

/**
 * Sets another passphrase, with the one of now or, where that is lost, with the recovery code. False where what is given is
 * neither. Nothing that is kept is encrypted anew.
 */
export function changePassphrase(vault: OpenVault, now: string, next: string, kdf: Kdf): Promise<boolean> {
  const secret = readRecoveryCode(now) === undefined ? { passphrase: now } : { recoveryCode: now }
  return changeSlots(vault, secret, 'passphraseChanged', async (slots, vaultKey) => [
    await makeSlot(vault.record.id, vaultKey, { passphrase: next, kdf }),
    ...slots.filter(({ kind }) => kind !== 'passphrase'),
  ])
}

/** Makes another recovery code; the old one opens nothing from then on. Undefined where the passphrase is wrong. */
export async function changeRecoveryCode(vault: OpenVault, passphrase: string): Promise<string | undefined> {
  const recoveryCode = newRecoveryCode()
  const done = await changeSlots(vault, { passphrase }, 'recoveryCodeChanged', async (slots, vaultKey) => [
    ...slots.filter(({ kind }) => kind !== 'recovery'),
    await makeSlot(vault.record.id, vaultKey, { recoveryCode }),
  ])
  return done ? recoveryCode : undefined
}

/** Adds a passkey as one more way in. False where the passphrase is wrong. */
export function addPasskey(vault: OpenVault, passphrase: string, passkey: NewPasskey): Promise<boolean> {
  return changeSlots(vault, { passphrase }, 'passkeyAdded', async (slots, vaultKey) => [
    ...slots,
    await makeSlot(vault.record.id, vaultKey, passkey),
  ])
}

/** Takes a passkey away as a way in; the passphrase and the recovery code stay. */
export function removePasskey(vault: OpenVault, id: string): Promise<void> {
  const without = (slots: readonly Slot[]) =>
    slots.filter((slot) => slot.kind !== 'passkey' || slot.id !== id)
  return writeSlots(vault, 'passkeyRemoved', async (slots) => without(slots))
}

type Edit = (slots: readonly Slot[], vaultKey: CryptoKey) => Promise<readonly Slot[]>

async function changeSlots(
  vault: OpenVault,
  secret: UnlockSecret,
  action: AuditAction,
  edit: Edit,
): Promise<boolean> {
  const vaultKey = await firstOpened(await newestRecord(vault), secret, 'rewrap')
  if (!vaultKey) return false
  await writeSlots(vault, action, (slots) => edit(slots, vaultKey))
  return true
}

function writeSlots(
  vault: OpenVault,
  action: AuditAction,
  edit: (slots: readonly Slot[]) => Promise<readonly Slot[]>,
): Promise<void> {
  return attempt(vault, async () => {
    const record = await newestRecord(vault)
    const next = { ...record, seq: record.seq + 1, slots: await edit(record.slots) }
    const written = () => {
      vault.record = next
    }
    const expects = [{ in: 'vaults', id: record.id, seq: record.seq } as const]
    const plan = {
      result: undefined,
      writing: { expects, puts: [{ in: 'vaults', record: next } as const] },
      written,
    }
    return await withEntries(vault, plan, [{ at: vault.now(), action }])
  })
}
