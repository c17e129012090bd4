/** What the browser says of keeping what is stored: for good, or only until it needs the room; undefined where it says nothing. */
export type Lasting = boolean | undefined

/** The part of the browser that is asked; absent in a browser without it and on a connection that is not secure. */
type Keeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined

/** Asks the browser to keep what is stored for good. It may ask the person, so this follows something that they did. */
export function askToLast(keeper: Keeper = globalThis.navigator?.storage): Promise<Lasting> {
  return answerOf(async () => keeper?.persist?.())
}

/** Whether what is stored is kept for good, without asking for it. */
export function isLasting(keeper: Keeper = globalThis.navigator?.storage): Promise<Lasting> {
  return answerOf(async () => keeper?.persisted?.())
}

async function answerOf(ask: () => Promise<Lasting>): Promise<Lasting> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}
