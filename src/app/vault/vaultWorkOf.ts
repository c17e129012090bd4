import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Done, NewCode, VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { Instant } from '#src/storage/draftStore.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import { noAuditRecord } from '#src/storage/vault/audit/auditEntry.ts'
import { backupName } from '#src/storage/vault/backup/backupName.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'

/** What stands behind the door now: the desk of an open vault; `label` is how its owner knows it. */
export type Behind = { desk: Desk; label: string }

type Parts = {
  behind: () => Behind | undefined
  /** The desk for what needs no open vault. */
  anyDesk: () => Desk
  now: () => Instant
  destroyed: () => Promise<void>
}

const wrong: { ok: false; message: string } = {
  ok: false,
  message: 'That passphrase is not the one of this vault. Check that Caps Lock is off.',
}
const done = (right: boolean): Done => (right ? { ok: true } : wrong)
async function held(count: number, until: IsoDate): Promise<string> {
  const { longDate } = await import('#src/domain/shared/dateWords.ts')
  const what = count === 1 ? 'One application in it has' : `${count} applications in it have`
  return `${what} to be kept until ${longDate(until)}, so it cannot be destroyed yet.`
}

const codeOr = (recoveryCode: string | undefined): NewCode =>
  recoveryCode === undefined ? wrong : { ok: true, recoveryCode }

/** What is done with the vault behind the door; `destroyed` closes the door on one that is no more. */
export function vaultWorkOf({ behind, anyDesk, now, destroyed }: Parts): VaultWork {
  const desk = async (): Promise<Desk> => {
    const open = behind()
    if (!open) throw new VaultLocked()
    return open.desk
  }
  return {
    log: async (facts) => (await behind()?.desk.log({ ...facts, at: now() })) ?? noAuditRecord,
    keepVersion: async (id, seq, why) => behind()?.desk.keepVersion(id, seq, why),
    secondCopy: () => anyDesk().secondCopy(),
    versions: async (id) => (await desk()).versions(id),
    audit: async () => (await desk()).audit(),
    checkRecord: (text) => anyDesk().checkRecord(text),
    settings: async () => (await desk()).settings(),
    saveSettings: async (settings) => (await desk()).saveSettings(settings),
    keys: async () => {
      const { passkeys, ...slots } = await (await desk()).slots()
      return { ...slots, passkeys: passkeys.map(({ id, label }) => ({ id, label })) }
    },
    changePassphrase: async (before, next, kdf) =>
      done(await (await desk()).changePassphrase(before, next, kdfOf[kdf])),
    newRecoveryCode: async (passphrase) => codeOr(await (await desk()).changeRecoveryCode(passphrase)),
    addPasskey: async (passphrase, label) => {
      const opened = await desk()
      const { makePasskey } = await import('./passkeys.ts')
      const made = await makePasskey(behind()?.label ?? '', label)
      if (!made.ok) return made
      return done(await opened.addPasskey(passphrase, made.passkey))
    },
    removePasskey: async (id) => {
      await (await desk()).removePasskey(id)
      return { ok: true }
    },
    rotateKeys: async (passphrase) => codeOr(await (await desk()).rotateKeys(passphrase)),
    destroy: async (passphrase) => {
      const result = await (await desk()).destroyVault(passphrase)
      if (result.ok) await destroyed()
      if (result.ok || result.because === 'wrong') return done(result.ok)
      return { ok: false, message: await held(result.count, result.until) }
    },
    backup: async () => {
      const { madeAt, ...made } = await (await desk()).backUp()
      return { ...made, name: backupName(madeAt) }
    },
  }
}
