import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Door, MakingVault, NewVault, Secret, Unlocking } from '#src/features/drafts/door.ts'
import type { HandOverWork } from '#src/features/drafts/handOverWork.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import type { Desk, Opening } from '#src/storage/vault/desk/desk.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import type { CopyTold } from '#src/storage/vault/store/database.ts'
import type { UnlockSecret } from '#src/storage/vault/store/unlockVault.ts'
import type { Health } from '../health.ts'
import { lockNow } from '../lock/lockNow.ts'
import { type Doorway, doorway, type OpenDesk } from './doorway.ts'
import { handOverWorkOf, type ReadFile } from './handOverWorkOf.ts'
import { rescuing } from './rescuing.ts'
import { vaultWorkOf } from './vaultWorkOf.ts'

type Parts = {
  openDesk: OpenDesk
  health: Health
  now: () => Instant
  profile: () => Promise<ForceProfile | undefined>
  /** Why no vault may be opened on this page, in words for the person and IT support; empty where one may. */
  selfTest: () => Promise<readonly string[]>
  /** Reads a hand-over file from outside. */
  readFile: ReadFile
}

/** What the app gives to its screens of the door and of what is behind it. */
export function openDoor({ openDesk, health, now, profile, selfTest, readFile }: Parts): {
  door: Door
  store: DraftStore
  files: CaseFiles
  vault: VaultWork
  handOver: HandOverWork
} {
  const way = doorway(openDesk, health, now)
  /** A vault that is closing still has the desk, and ends it: what is asked at the door meanwhile waits for that. */
  let closing = Promise.resolve()
  const door: Door = {
    state: way.state,
    listen: way.listen,
    vaults: async () => {
      await closing
      const vaults = await way.desk().vaults()
      return vaults.map(({ passkeys, ...told }) => ({ ...told, hasPasskey: passkeys.length > 0 }))
    },
    putBack: async () => {
      const { putBackAt } = await way.desk().secondCopy().catch(unknown)
      return putBackAt !== undefined && Date.parse(now()) - Date.parse(putBackAt) < toldFor
    },
    refusals: selfTest,
    mayMake: async () => (await profile().catch(() => undefined))?.keepsOnDevice !== false,
    proposePassphrase: () => way.desk().proposePassphrase(),
    weaknessOf: (passphrase) => way.desk().weaknessOf(passphrase).catch(notJudged),
    make: async (asked) => {
      await closing
      const [why] = await selfTest()
      if (why !== undefined) return { ok: false, message: why }
      return await making(way, asked, await profile().catch(() => undefined))
    },
    unlock: async (id, secret) => {
      await closing
      const [why] = await selfTest()
      if (why !== undefined) return { ok: false, because: 'refused', message: why }
      return await unlocking(way, id, secret, forceKeyIn(await profile().catch(() => undefined)))
    },
    ...rescuing({ desk: way.desk, profile, selfTest }),
    startSession: way.startSession,
    lock: () => {
      closing = lockNow({ ...way, save: way.saveAll, forget: () => undefined })
      return closing
    },
  }
  const destroyed = async () => {
    way.cover()
    way.close()
  }
  const vault = vaultWorkOf({ behind: way.behind, anyDesk: way.desk, now, destroyed })
  const handOver = handOverWorkOf({ behind: way.behind, readFile })
  return { door, store: way.store, files: way.files, vault, handOver }
}

const toldFor = 7 * 24 * 60 * 60 * 1000
const unknown = (): CopyTold => ({ state: 'unreachable' })
const notJudged = () => 'The passphrase could not be checked. Try again.'

type ForceKey = { forceKey?: string }

function forceKeyIn(profile: ForceProfile | undefined): ForceKey {
  const recoveryKey = profile?.recoveryKey
  return recoveryKey === undefined ? {} : { forceKey: recoveryKey }
}

async function making(
  way: Doorway,
  { label, passphrase }: NewVault,
  profile: ForceProfile | undefined,
): Promise<MakingVault> {
  const kdf = kdfOf[profile?.passphraseKdf ?? 'argon2id']
  const { recoveryCode, ...entered } = await way
    .desk()
    .make({ label, passphrase, kdf, ...forceKeyIn(profile) })
  way.enter(entered)
  return { ok: true, recoveryCode }
}

const noPasskey = 'The passkey was not given. Try again, or use the passphrase.'
const gone = 'This vault is no longer on this computer.'

async function unlocking(way: Doorway, id: string, asked: Secret, force: ForceKey): Promise<Unlocking> {
  const secret = await secretOf(way.desk(), id, asked)
  if (!secret) return { ok: false, because: 'refused', message: noPasskey }
  const opening = await way.desk().unlock({ id, secret, ...force })
  if (opening.ok) way.enter(opening)
  return asUnlocking(opening)
}

function asUnlocking(opening: Opening): Unlocking {
  if (opening.ok) return { ok: true }
  return opening.because === 'missing' ? { ok: false, because: 'refused', message: gone } : opening
}

async function secretOf(desk: Desk, id: string, secret: Secret): Promise<UnlockSecret | undefined> {
  if (!('passkey' in secret)) return secret
  const known = (await desk.vaults()).find((vault) => vault.id === id)?.passkeys ?? []
  const { askPasskey } = await import('./passkeys.ts')
  const given = await askPasskey(known)
  return given && { prf: given.prf, passkey: given.passkey.id }
}
