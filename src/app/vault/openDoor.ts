import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Door, DoorState, MakingVault, NewVault, Secret, Unlocking } from '#src/features/drafts/door.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import type { Desk, Opening } from '#src/storage/vault/desk/desk.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { tabs } from '#src/storage/vault/tabs.ts'
import type { UnlockSecret } from '#src/storage/vault/store/unlockVault.ts'
import { deskStore } from './deskStore.ts'
import type { WorkerDesk } from './deskInWorker.ts'
import { askPasskey } from './passkeys.ts'
import { switchingStore } from './switchingStore.ts'
import { type Behind, vaultWorkOf } from './vaultWorkOf.ts'

type Parts = {
  /** A desk in a worker of its own. */
  openDesk: () => WorkerDesk
  now: () => Instant
  profile: () => Promise<ForceProfile | undefined>
  /** Why no vault may be opened on this page. */
  selfTest: () => Promise<readonly string[]>
}

type Opened = Behind & { id: string; end: () => void }

/** What the app gives to its screens of the door and what is behind it. */
export function openDoor({ openDesk, now, profile, selfTest }: Parts): {
  door: Door
  store: DraftStore
  vault: VaultWork
} {
  const switching = switchingStore()
  const listeners = new Set<() => void>()
  let state: DoorState = { kind: 'closed' }
  let entrance: WorkerDesk | undefined
  let opened: Opened | undefined

  const turn = (next: DoorState) => {
    state = next
    for (const listener of listeners) listener()
  }
  /** The desk at which a vault is made or opened; it goes on as that of the open vault. */
  const desk = (): Desk => {
    entrance ??= openDesk()
    return entrance.desk
  }
  const enter = ({ id, label }: { id: string; label: string }) => {
    if (!entrance) return
    const { desk, close } = entrance
    const others = tabs(`spo-vault-${id}`)
    const deaf = others.listen(switching.heard)
    const end = () => {
      deaf()
      others.close()
      close()
    }
    opened = { desk, label, id, end }
    switching.behind(deskStore(desk, others.tell))
    turn({ kind: 'open', vault: { id, label } })
  }
  const leave = () => {
    opened?.end()
    opened = undefined
    entrance = undefined
    switching.behind(undefined)
  }
  const refused = async () => {
    const [why] = await selfTest()
    return why
  }

  const door: Door = {
    state: () => state,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    vaults: async () =>
      (await desk().vaults()).map(({ id, label, waitSeconds, passkeys }) => {
        return { id, label, waitSeconds, hasPasskey: passkeys.length > 0 }
      }),
    refusals: selfTest,
    make: async ({ label, passphrase, kdf }: NewVault): Promise<MakingVault> => {
      const why = await refused()
      if (why !== undefined) return { ok: false, message: why }
      const made = await desk().make({ label, passphrase, kdf: kdfOf[kdf], ...(await forceKey(profile)) })
      enter(made.vault)
      return { ok: true, recoveryCode: made.recoveryCode }
    },
    unlock: async (id, secret): Promise<Unlocking> => {
      const why = await refused()
      if (why !== undefined) return { ok: false, because: 'refused', message: why }
      const given = await secretOf(desk(), id, secret)
      if (!given) return { ok: false, because: 'refused', message: noPasskey }
      const opening = await desk().unlock({ id, secret: given, ...(await forceKey(profile)) })
      if (opening.ok) enter(opening.vault)
      return asUnlocking(opening)
    },
    startSession: () => {
      switching.behind(memoryDevice().tab())
      turn({ kind: 'session' })
    },
    lock: async () => {
      await switching.saveAll()
      turn({ kind: 'closed' })
      leave()
    },
  }
  const destroyed = async () => {
    turn({ kind: 'closed' })
    leave()
  }
  return { door, store: switching.store, vault: vaultWorkOf({ behind: () => opened, now, destroyed }) }
}

const noPasskey = 'The passkey was not given. Try again, or use the passphrase.'
const gone = 'This vault is no longer on this computer.'

function asUnlocking(opening: Opening): Unlocking {
  if (opening.ok) return { ok: true }
  if (opening.because === 'missing') return { ok: false, because: 'refused', message: gone }
  return opening
}

async function forceKey(profile: Parts['profile']): Promise<{ forceKey?: string }> {
  const recoveryKey = (await profile().catch(() => undefined))?.recoveryKey
  return recoveryKey === undefined ? {} : { forceKey: recoveryKey }
}

async function secretOf(desk: Desk, id: string, secret: Secret): Promise<UnlockSecret | undefined> {
  if (!('passkey' in secret)) return secret
  const known = (await desk.vaults()).find((vault) => vault.id === id)?.passkeys ?? []
  const given = await askPasskey(known)
  return given && { prf: given.prf, passkey: given.passkey.id }
}
