import { useState } from 'react'
import type { Secret, Unlocking, VaultOnDevice } from '#src/features/drafts/door.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

/** With what a vault is opened. */
export type OpenedBy = 'passphrase' | 'recoveryCode' | 'passkey'

/** Why a vault is still closed; `seconds` until the next attempt, where one must pass or has passed. */
export type Trouble = { attempt: number; by: OpenedBy; words: string; seconds?: number }

type Attempt = { attempt: number; vault: string; by: OpenedBy; words: string; until?: number }

const wrong: Record<OpenedBy, string> = {
  passphrase: 'That passphrase does not open this vault. Check that Caps Lock is off.',
  recoveryCode: 'That recovery code does not open this vault. Compare it with your paper, group by group.',
  passkey: 'That passkey does not open this vault.',
}

/** Opening the vault that is chosen: whether it is being tried, what went wrong with it last, and the way to try. */
export function useUnlocking(vault: VaultOnDevice | undefined) {
  const { door } = useServices()
  const isOpen = useDoorState().kind !== 'closed'
  const [trying, setTrying] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const [last, setLast] = useState<Attempt>()
  const [metAt] = useState(() => performance.now())

  const mine = last?.vault === vault?.id ? last : undefined
  const left = useSecondsLeft(mine?.until ?? metAt + (vault?.waitSeconds ?? 0) * 1000)

  /** Whether the vault is open now; what went wrong is told by `trouble`. */
  const open = async (id: string, by: OpenedBy, secret: Secret): Promise<boolean> => {
    setTrying(true)
    setLast(undefined)
    const result = await door.unlock(id, secret).catch(refusedBy)
    setTrying(false)
    setAttempts(attempts + 1)
    if (!result.ok) setLast({ attempt: attempts, vault: id, by, ...told(result, by) })
    return result.ok
  }

  return { opening: trying || isOpen, left, trouble: troubleOf(mine, left), open }
}

function troubleOf(last: Attempt | undefined, left: number): Trouble | undefined {
  if (!last) return left > 0 ? { attempt: -1, by: 'passphrase', words: waits, seconds: left } : undefined
  const { attempt, by, words, until } = last
  return { attempt, by, words, ...(until === undefined ? {} : { seconds: left }) }
}
const waits = 'A wrong passphrase was tried for this vault before.'

function told(result: Exclude<Unlocking, { ok: true }>, by: OpenedBy): Pick<Attempt, 'words' | 'until'> {
  if (result.because === 'refused') return { words: result.message }
  return { words: wrong[by], until: performance.now() + result.waitSeconds * 1000 }
}

const refusedBy = (fault: unknown): Unlocking => ({
  ok: false,
  because: 'refused',
  message: fault instanceof Error ? fault.message : 'The vault could not be opened. Try again.',
})
