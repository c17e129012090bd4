import type { Instant } from '#src/storage/draftStore.ts'
import { begun, countIn } from '../store/counted.ts'
import type { CopyTold, Database, SecondCopy, Write } from '../store/database.ts'
import type { CountRecord } from '../store/records.ts'
import { catchUp } from './catchUp.ts'
import { copyUnlessMade, putBack } from './putBack.ts'
import { compared } from './standing.ts'
import { noTrouble } from './trouble.ts'

type Parts = {
  now: () => Instant
  /** Does something while no other tab does. */
  alone: (work: () => Promise<void>) => Promise<void>
  /** Milliseconds that the copy may take for an answer before it is given up until the page is loaded anew. */
  patience?: number
}

/**
 * A database with a second copy of everything in it, which the browser keeps apart: where it has lost the first, all is put back
 * from the copy before anything is read. Each writing is made in the copy too before it counts as saved. A copy that cannot be
 * written stops no work; it is told, and follows later.
 */
export function withSecondCopy(first: Database, copy: Database, parts: Parts): Database {
  const keeper = copyKeeper(first, copy, parts)
  return {
    read: async (work) => {
      await keeper.settled()
      return first.read(work)
    },
    write: async (work) => {
      await keeper.settled()
      return first.write(work)
    },
    close: () => {
      first.close()
      copy.close()
    },
    second: { follow: keeper.follow, told: keeper.told },
  }
}

type Keeper = SecondCopy & { settled: () => Promise<void> }

const usualPatience = 10_000

function copyKeeper(
  first: Database,
  copy: Database,
  { now, alone, patience = usualPatience }: Parts,
): Keeper {
  const { noting, inTime, now: trouble } = noTrouble(patience)
  const wholeCopy = once(() => alone(() => noting(() => copyUnlessMade(first, copy))))
  const follow = async () => {
    if ((await catchUp(first, copy)) === 'tooFar') void wholeCopy()
  }
  const act = {
    lost: () => alone(() => putBack(first, copy, now())),
    apart: () => alone(() => putBack(first, copy, now())),
    none: async () => void wholeCopy(),
    same: () => inTime(follow),
    unknown: async () => undefined,
  }
  /** Rejects only where the first database cannot be read or written. */
  const settle = async () => {
    let standing: (first: CountRecord | undefined) => keyof typeof act = () => 'unknown'
    await inTime(async () => {
      const its = await copy.read(countIn)
      standing = (mine) => compared(its, mine)
    })
    const found = standing(await first.read(countIn))
    if (found === 'none' || found === 'unknown') await beginToCount(first)
    await act[found]()
  }
  return {
    settled: once(settle, 'until it rejects'),
    follow: (made, apply) =>
      inTime(async () => {
        if ((await followed(copy, made, apply)) === 'behind') await follow()
      }),
    told: async (): Promise<CopyTold> => {
      const mine = await first.read(countIn)
      const at = mine?.putBackAt === undefined ? {} : { putBackAt: mine.putBackAt }
      const inTheWay = trouble()
      if (inTheWay) return { state: inTheWay, ...at }
      const its = await copy.read(countIn).catch(() => undefined)
      return { state: its?.begun === mine?.begun && its?.n === mine?.n ? 'kept' : 'behind', ...at }
    },
  }
}

/** Does work at most once at a time: who asks meanwhile gets the same. With `until it rejects`, done work is not done again. */
function once(work: () => Promise<void>, how?: 'until it rejects'): () => Promise<void> {
  let going: Promise<void> | undefined
  const forget = () => {
    going = undefined
  }
  return () => {
    if (!going) {
      going = work()
      going.then(how ? undefined : forget, forget)
    }
    return going
  }
}

/** From here on the first can be told from a first that was lost. */
async function beginToCount(first: Database): Promise<void> {
  if (await first.read(countIn)) return
  await first.write(async (tx) => tx.objectStore('count').put((await countIn(tx)) ?? begun()))
}

/** Makes a writing in the copy where it stands just before it. */
function followed(
  copy: Database,
  made: CountRecord,
  apply: (tx: Write) => Promise<void>,
): Promise<'made' | 'behind'> {
  return copy.write(async (tx) => {
    const count = await countIn(tx)
    if (count?.begun !== made.begun || count.n < made.n - 1) return 'behind'
    if (count.n < made.n) {
      await apply(tx)
      await tx.objectStore('count').put(made)
    }
    return 'made'
  })
}
