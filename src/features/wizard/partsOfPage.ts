import type { Standing, Unsaved } from './lateSave.ts'

export type PartsOfPage = Unsaved & {
  add: (part: Unsaved) => void
  /** The worst of what its parts say. */
  stands: () => Standing
}

/** The parts of the page in which something was typed, as one. */
export function partsOfPage(): PartsOfPage {
  let parts: Unsaved[] = []
  const pending = () => parts.filter(({ unsaved }) => unsaved())
  return {
    add: (part) => {
      parts = [...pending().filter((other) => other.flush !== part.flush), part]
    },
    unsaved: () => pending().length > 0,
    flush: async () => {
      const ends = await Promise.allSettled(pending().map(({ flush }) => flush()))
      const failed = ends.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
    },
    stands: () => {
      const all = pending().map(({ stands }) => stands?.() ?? 'stored')
      if (all.includes('failed')) return 'failed'
      return all.includes('waits') ? 'waits' : 'stored'
    },
  }
}
