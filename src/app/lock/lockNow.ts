/** How a vault closes. Each part is the business of somebody else; the order and the time are this file’s. */
export type Closing = {
  /** Begins at once to store what is typed and not stored yet; what can be read of the page is read before it returns. */
  save: () => Promise<unknown>
  /** Takes everything of the vault off the page, before it returns. */
  cover: () => void
  /** Keeps, sealed, what could not be stored in time; nothing where all was. */
  sealUnsaved: () => Promise<unknown>
  /** Empties what the page remembers of the vault. Called again where a save ends late. */
  forget: () => void
  /** Ends the keys. */
  close: () => void
}

/** How long what is typed may take to be stored, and how long to be sealed where it was not, in milliseconds. */
export const longestSave = 3_000
const longestSeal = 1_000

/**
 * Closes a vault: what is typed begins to be stored and the page is covered in the same turn; then, at most three
 * seconds later, memory and keys go. What could not be stored is sealed first. With nothing to store all of it is done before
 * the browser can stop the page; otherwise the page stands covered until it goes on. Never rejects.
 */
export async function lockNow({ save, cover, sealUnsaved, forget, close }: Closing): Promise<void> {
  const saving = ended(save)
  cover()
  await within(longestSave, saving)
  await within(longestSeal, ended(sealUnsaved))
  forget()
  close()
  void saving.then(forget)
}

/** The end of the work, good or bad. */
async function ended(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch {
    // What was not stored is sealed, and what was not sealed stays what the save mark said of it: not saved.
  }
}

function within(longest: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest)
    void work.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
