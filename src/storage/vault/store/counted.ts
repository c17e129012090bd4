import type { Read, Write } from './database.ts'
import { newName } from './newName.ts'
import type { CountRecord } from './records.ts'
import { keyOfPut, type Writing } from './writing.ts'

/** How many writings a database remembers the places of. */
export const remembered = 500

/** The count of a database; undefined in one that has not begun to count. */
export const countIn = (tx: Read | Write): Promise<CountRecord | undefined> =>
  tx.objectStore('count').get('database')

/** Counts a writing in the transaction that makes it, and remembers what it touches. Gives the new count. */
export async function counted(
  tx: Write,
  { puts, drops = [] }: Omit<Writing, 'expects'>,
): Promise<CountRecord> {
  const before = (await countIn(tx)) ?? begun()
  const count = { ...before, n: before.n + 1 }
  await tx.objectStore('count').put(count)
  await tx.objectStore('touched').put({
    n: count.n,
    drops,
    puts: puts.map((put) => [put.in, keyOfPut(put)] as const),
  })
  await tx.objectStore('touched').delete(count.n - remembered)
  return count
}

/** What a database counts from. */
export const begun = (): CountRecord => ({ id: 'database', begun: newName(), n: 0 })
