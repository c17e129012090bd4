import type { Instant } from '#src/storage/draftStore.ts'
import { countIn } from '../store/counted.ts'
import type { Database } from '../store/database.ts'
import { catchUp } from './catchUp.ts'
import { copyAll, copyVault, emptied } from './copyAll.ts'
import { compared } from './standing.ts'

/** Makes the copy anew, where no other tab has. A copy that could not be made leaves nothing behind. */
export async function copyUnlessMade(first: Database, copy: Database): Promise<void> {
  if ((await catchUp(first, copy)) === 'inStep') return
  try {
    await copyAll(first, copy)
  } catch (fault) {
    await emptied(copy).catch(() => undefined)
    throw fault
  }
  await catchUp(first, copy)
}

/** Puts into the first what it lacks. Rejects where either fails, and nothing is lost: it is done anew at the next start. */
export async function putBack(first: Database, copy: Database, at: Instant): Promise<void> {
  const standing = compared(await copy.read(countIn), await first.read(countIn))
  if (standing === 'lost') await copyAll(copy, first, { putBackAt: at })
  if (standing !== 'apart') return
  const here = await first.read((tx) => tx.objectStore('vaults').getAllKeys())
  const there = await copy.read((tx) => tx.objectStore('vaults').getAllKeys())
  for (const vault of there) if (!here.includes(vault)) await copyVault(copy, first, vault)
  await first.write(async (tx) => {
    const count = await countIn(tx)
    if (count) await tx.objectStore('count').put({ ...count, putBackAt: at })
  })
  await copyAll(first, copy)
}
