import type { Place } from '../store/database.ts'

/** What a browser has that can keep things of one site apart from each other, each in a store of its own on the disk. */
export type Buckets = {
  open: (
    name: string,
    options: { persisted: boolean; durability: 'strict' },
  ) => Promise<{ indexedDB: IDBFactory }>
}

/** The buckets of this browser; undefined in one without them. */
const browserBuckets = (): Buckets | undefined => Reflect.get(globalThis.navigator ?? {}, 'storageBuckets')

/** A place for databases beside that of the site; undefined where the browser has only the one. */
export function bucketPlace(name: string, buckets = browserBuckets()): Place | undefined {
  if (!buckets) return undefined
  let opened: ReturnType<Buckets['open']> | undefined
  return async () => {
    // Kept: a database whose bucket the browser has tidied away never answers again.
    opened ??= buckets.open(name, { persisted: true, durability: 'strict' })
    opened.catch(() => {
      opened = undefined
    })
    return (await opened).indexedDB
  }
}
