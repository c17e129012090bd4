import {
  DraftMissing,
  DraftUnreadable,
  StorageFull,
  StorageOutdated,
  StorageUnavailable,
  VaultLocked,
} from '#src/storage/faults.ts'
import type { Desk, DeskAnswer, DeskCall } from './desk.ts'

/** Puts one call to the worker and gives its answer; undefined where the worker broke. */
export type Ask = (call: DeskCall) => Promise<DeskAnswer | undefined>

const faults: Record<string, (message: string) => Error> = {
  StorageFull: () => new StorageFull(),
  StorageOutdated: () => new StorageOutdated(),
  StorageUnavailable: () => new StorageUnavailable(),
  DraftMissing: () => new DraftMissing(),
  DraftUnreadable: (message) => new DraftUnreadable(message),
  VaultLocked: () => new VaultLocked(),
}

/** The desk as the page sees it: each call goes to the worker, and a fault there is the same fault here. */
export function callDesk(ask: Ask): Desk {
  return new Proxy({} as Desk, {
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? calling(ask, name) : undefined),
  })
}

const calling =
  (ask: Ask, name: string) =>
  async (...given: unknown[]): Promise<unknown> => {
    const answer = await ask({ name, given } as DeskCall)
    if (!answer) throw new VaultLocked()
    if (answer.ok) return answer.value
    const fault = faults[answer.name]?.(answer.message) ?? new Error(answer.message)
    throw fault
  }
