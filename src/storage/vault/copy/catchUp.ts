import { countIn } from '../store/counted.ts'
import type { Database, Read, Write } from '../store/database.ts'
import type { CountRecord, RecordStore, TouchedRecord } from '../store/records.ts'
import { dropped } from '../store/writing.ts'
import { putRecord, recordAt } from './recordAt.ts'

/** `tooFar`: the first does not remember any more what the copy missed. */
export type CaughtUp = 'inStep' | 'tooFar'

const mostTurns = 20

/**
 * Brings a copy to where the first database stands, by what the first remembers of its last writings. Two tabs may do it at
 * once: what the other has done is not done again. Rejects with a fault of either.
 */
export async function catchUp(first: Database, copy: Database): Promise<CaughtUp> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const standing = await copy.read(countIn)
    if (!standing) return 'tooFar'
    const missed = await first.read((tx) => missedSince(tx, standing))
    if (missed === undefined) return 'tooFar'
    if (missed.writings.length === 0) return 'inStep'
    await made(copy, standing, missed)
  }
  return 'tooFar'
}

type Missed = { count: CountRecord; writings: (TouchedRecord & { records: Found[] })[] }
type Found = { store: RecordStore; record: object }

async function missedSince(tx: Read, standing: CountRecord): Promise<Missed | undefined> {
  const count = await countIn(tx)
  if (count?.begun !== standing.begun || count.n < standing.n) return undefined
  const touched = await tx.objectStore('touched').getAll(IDBKeyRange.lowerBound(standing.n, true))
  if (touched.length !== count.n - standing.n) return undefined
  const writings: Missed['writings'] = []
  for (const each of touched) writings.push({ ...each, records: await foundIn(tx, each) })
  return { count, writings }
}

/** What was put and is still there; what was taken away later is taken away again in its turn. */
async function foundIn(tx: Read, { puts }: TouchedRecord): Promise<Found[]> {
  const found: Found[] = []
  for (const [store, key] of puts) {
    const record = await recordAt(tx, store, key)
    if (record) found.push({ store, record })
  }
  return found
}

/** Makes in the copy what it missed, unless it stands elsewhere by now. */
async function made(copy: Database, standing: CountRecord, { count, writings }: Missed): Promise<void> {
  await copy.write(async (tx) => {
    const now = await countIn(tx)
    if (now?.begun !== standing.begun || now.n !== standing.n) return
    for (const writing of writings) await madeAgain(tx, writing)
    await tx.objectStore('count').put(count)
  })
}

async function madeAgain(tx: Write, { drops, records }: Missed['writings'][number]): Promise<void> {
  for (const drop of drops) await dropped(tx, drop)
  for (const { store, record } of records) await putRecord(tx, store, record)
}
