import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { Instant } from '#src/storage/draftStore.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import { checkAuditFile } from '../audit/checkAuditFile.ts'
import { verifyChain } from '../audit/verifyChain.ts'
import { backUp } from '../backup/backUp.ts'
import { newPassphrase, weakness } from '../keys/passphrase.ts'
import type { Slot } from '../keys/slots.ts'
import { moveOldDrafts } from '../moveOldDrafts.ts'
import { auditHead, entries, log, unlessFull } from '../store/auditLog.ts'
import { addPasskey, changePassphrase, changeRecoveryCode, removePasskey } from '../store/changeKeys.ts'
import type { Database } from '../store/database.ts'
import { destroyVault } from '../store/destroyVault.ts'
import { keepVersion, versionsOf } from '../store/goingBack.ts'
import { makeVault } from '../store/makeVault.ts'
import type { OpenVault } from '../store/openVault.ts'
import { readQuietly } from '../store/reading.ts'
import { goOnRotating } from '../store/resealAll.ts'
import { rotateKeys } from '../store/rotateKeys.ts'
import { openJson, sealJson } from '../store/sealed.ts'
import { readSettings, saveSettings } from '../store/settings.ts'
import { secondsToWait, unlockVault, vaultRecords } from '../store/unlockVault.ts'
import { vaultFiles } from '../store/vaultFiles.ts'
import { type VaultStore, vaultStore } from '../store/vaultStore.ts'
import type { AuditTold, Desk, Entered, PasskeyTold, TakenOver } from './desk.ts'
import { type HandOverDesk, handOvers } from './handOvers.ts'
import { rescues } from './rescues.ts'

type Open = { vault: OpenVault; store: VaultStore; files: CaseFiles }

/** The desk over a database: at most one vault is open at it. */
export function vaultDesk(database: Database, now: () => Instant): Omit<Desk, 'letGo'> {
  let open: Open | undefined
  const opened = (): Open => {
    if (!open) throw new VaultLocked()
    return open
  }
  const enter = async (vault: OpenVault) => {
    open = { vault, store: vaultStore(vault), files: vaultFiles(vault) }
    await goOnRotating(vault).catch(unlessFull)
    await open.store.purge(daysBefore(now(), keptDays)).catch(unlessFull)
    const place = { ...open.store, read: (id: string) => readQuietly(vault, id) }
    const { id, label } = vault.record
    return { vault: { id, label }, takenOver: await takenOver(place, now) }
  }

  return {
    ...entrance(database, now, enter),
    ...rescues(database, now),
    ...drafts(() => opened().store),
    ...filesOf(() => opened().files),
    ...handOvers(() => opened().vault),
    ...deeds(() => opened().vault),
  }
}

/** How long a deleted application can be put back, in days. */
const keptDays = 7

const daysBefore = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) - days * 24 * 60 * 60 * 1000).toISOString()

type Entrance =
  | 'vaults'
  | 'secondCopy'
  | 'make'
  | 'unlock'
  | 'proposePassphrase'
  | 'weaknessOf'
  | 'checkRecord'

/** What an earlier version kept in clear comes into the vault; a fault of the disk stops that, and never the opening. */
async function takenOver(place: Parameters<typeof moveOldDrafts>[0], now: () => Instant): Promise<TakenOver> {
  try {
    const { moved, left } = await moveOldDrafts(place, now)
    return { moved, left: left.length, stopped: false }
  } catch {
    return { moved: 0, left: 0, stopped: true }
  }
}

type Entering = (vault: OpenVault) => Promise<Entered>

function entrance(database: Database, now: () => Instant, enter: Entering): Pick<Desk, Entrance> {
  return {
    vaults: async () =>
      (await vaultRecords(database)).map((record) => ({
        id: record.id,
        label: record.label,
        waitSeconds: secondsToWait(record, now()),
        passkeys: record.slots.filter(isPasskey).map(told),
      })),
    secondCopy: async () => (await database.second?.told()) ?? { state: 'none' },
    make: async (asked) => {
      const { vault, recoveryCode } = await makeVault(database, { ...asked, now })
      return { ...(await enter(vault)), recoveryCode }
    },
    unlock: async (asked) => {
      const unlocked = await unlockVault(database, { ...asked, now })
      return unlocked.ok ? { ok: true, ...(await enter(unlocked.vault)) } : unlocked
    },
    proposePassphrase: async () => newPassphrase(),
    weaknessOf: async (passphrase) => weakness(passphrase),
    checkRecord: checkAuditFile,
  }
}

type Passkey = Extract<Slot, { kind: 'passkey' }>
const isPasskey = (slot: Slot): slot is Passkey => slot.kind === 'passkey'
const told = ({ id, label, credential, salt }: Passkey): PasskeyTold => ({ id, label, credential, salt })

type Drafts = Omit<VaultStore, 'change'> & Pick<Desk, 'change'>

/** The drafts of whatever vault is open. */
function drafts(store: () => VaultStore): Drafts {
  return {
    list: async () => store().list(),
    read: async (id) => store().read(id),
    removed: async () => store().removed(),
    create: async (draft, at) => store().create(draft, at),
    change: async (id, seq, patch, at, brief) => {
      const changed = await store().change(id, seq, patch, at)
      if (!changed.saved || !brief) return changed
      const { draft: _, ...rest } = changed
      return rest
    },
    undo: async (id, seq, at) => store().undo(id, seq, at),
    redo: async (id, seq, at) => store().redo(id, seq, at),
    remove: async (id, at) => store().remove(id, at),
    restore: async (id, key) => store().restore(id, key),
    destroy: async (key, at) => store().destroy(key, at),
    purge: async (before) => store().purge(before),
  }
}

/** The files of whatever vault is open. */
const filesOf = (files: () => CaseFiles): Pick<Desk, 'putFile' | 'readFile'> => ({
  putFile: async (caseId, fileId, bytes) => files().put(caseId, fileId, bytes),
  readFile: async (caseId, fileId) => files().read(caseId, fileId),
})

/** Sealed like a record, and never written. */
const unsavedPlace = { store: 'marks', id: 'unsaved', seq: 0 } as const

type Deeds = Omit<
  Desk,
  | keyof Drafts
  | keyof HandOverDesk
  | keyof ReturnType<typeof rescues>
  | Entrance
  | 'putFile'
  | 'readFile'
  | 'letGo'
>

/** All else that is done with the vault that is open. */
function deeds(vault: () => OpenVault): Deeds {
  return {
    sealText: async (text) => sealJson(vault(), unsavedPlace, text),
    openText: async (sealed) => openJson<string>(vault(), unsavedPlace, sealed),
    log: async (facts) => log(vault(), facts),
    audit: async () => auditOf(vault()),
    versions: async (id) => versionsOf(vault(), id),
    keepVersion: async (id, seq, why) => keepVersion(vault(), id, seq, why),
    settings: async () => readSettings(vault()),
    saveSettings: async (settings) => saveSettings(vault(), settings),
    slots: async () => slotsOf(vault().record.slots),
    changePassphrase: async (before, next, kdf) => changePassphrase(vault(), before, next, kdf),
    changeRecoveryCode: async (passphrase) => changeRecoveryCode(vault(), passphrase),
    addPasskey: async (passphrase, passkey) => addPasskey(vault(), passphrase, passkey),
    removePasskey: async (id) => removePasskey(vault(), id),
    rotateKeys: async (passphrase) => rotateKeys(vault(), passphrase),
    backUp: async () => backUp(vault()),
    destroyVault: async (passphrase) => destroyVault(vault(), passphrase),
  }
}

/** The record as it stands, checked against its head, which is kept apart from it. */
async function auditOf(vault: OpenVault): Promise<AuditTold> {
  const { publicKey } = vault.record
  const all = await entries(vault)
  const head = await auditHead(vault)
  const checked = await verifyChain(all, publicKey, head)
  return { entries: all, publicKey, head: head.hash, check: checked.ok ? { ok: true } : checked }
}

function slotsOf(slots: readonly Slot[]): Awaited<ReturnType<Desk['slots']>> {
  const [passphrase] = slots.filter((slot) => slot.kind === 'passphrase')
  if (!passphrase) throw new VaultLocked()
  return {
    passphrase: passphrase.kdf,
    hasRecoveryCode: slots.some(({ kind }) => kind === 'recovery'),
    passkeys: slots.filter(isPasskey).map(told),
  }
}
