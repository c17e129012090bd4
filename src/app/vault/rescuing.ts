import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Door, RestoredInto } from '#src/features/drafts/door.ts'
import type { Recovering } from '#src/features/drafts/vaultWork.ts'
import type { Desk, NewPlace } from '#src/storage/vault/desk/desk.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'

type Parts = {
  desk: () => Desk
  profile: () => Promise<ForceProfile | undefined>
  selfTest: () => Promise<readonly string[]>
}

/** What is done with backups and with the force’s recovery key before any vault is open. */
export function rescuing({
  desk,
  profile,
  selfTest,
}: Parts): Pick<Door, 'restore' | 'recover' | 'newRecoveryKey'> {
  const into = async (asked: RestoredInto): Promise<NewPlace> => {
    const force = await profile().catch(() => undefined)
    if (force?.keepsOnDevice === false) throw new Error(keepsNothing)
    const kdf = kdfOf[force?.passphraseKdf ?? 'argon2id']
    return { ...asked, kdf, ...(force?.recoveryKey !== undefined && { forceKey: force.recoveryKey }) }
  }
  const unlessRefused = async (work: () => Promise<Recovering>): Promise<Recovering> => {
    try {
      const [why] = await selfTest()
      return why === undefined ? await work() : { ok: false, message: why }
    } catch (fault) {
      return { ok: false, message: fault instanceof Error ? fault.message : failed }
    }
  }
  return {
    restore: (asked) =>
      unlessRefused(async () => desk().restoreBackup({ ...asked, into: await into(asked.into) })),
    recover: (asked) =>
      unlessRefused(async () => desk().recoverCases({ ...asked, into: await into(asked.into) })),
    newRecoveryKey: () => desk().newRecoveryPair(),
  }
}

const keepsNothing =
  'Your force keeps no applications on its computers, so no vault can be made here, from a backup or otherwise.'
const failed = 'That could not be done. Nothing on this computer was changed. Try again.'
