import type { LockHow } from '#src/features/drafts/door.ts'

/** How a vault closes. Each part is the business of somebody else; the order and the time are this file’s. */
export type Closing = {
  /** Begins at once to store what is typed and not stored yet; what can be read of the page is read before it returns. */
  save: () => Promise<unknown>
  /** Takes everything of the vault off the page, before it returns. */
  cover: () => void
  /** Keeps, sealed on the device, what could not be stored in time. */
  sealUnsaved: () => Promise<unknown>
  /** Empties what the page remembers of the vault. Called again where a save ends late. */
  forget: () => void
  /** Ends the keys. What was begun before comes to its end where it can. */
  close: () => void
}

/** How long what is typed may take to be stored, and how long to be sealed where it was not, in milliseconds. */
export const longestSave = 3_000
const longestSeal = 1_000

/**
 * Closes a vault: what is typed begins to be stored and the page is covered in the same turn; then, at most three
 * seconds later, memory and keys go. What could not be stored is sealed first. `atOnce`, everything is done in the one
 * turn, as the browser gives no other. Never rejects.
 */
export async function lockNow(closing: Closing, how?: LockHow): Promise<void> {
  const { save, cover, sealUnsaved, forget, close } = closing
  const saving = begun(save)
  cover()
  if (how === 'atOnce') {
    const sealing = begun(sealUnsaved)
    forget()
    close()
    void Promise.all([saving, sealing]).then(forget)
    return
  }
  const saved = await within(longestSave, saving)
  if (!saved) await within(longestSeal, begun(sealUnsaved))
  forget()
  close()
  if (!saved) void saving.then(forget)
}

/** Whether the work came to a good end. */
async function begun(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

function within(longest: number, work: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), longest)
    void work.then((good) => {
      clearTimeout(timer)
      resolve(good)
    })
  })
}
