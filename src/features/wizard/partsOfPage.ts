import type { Unsaved } from './lateSave.ts'

/** The parts of the page in which something was typed, as one. */
export function partsOfPage(): Unsaved & { add: (part: Unsaved) => void } {
  let parts: Unsaved[] = []
  const pending = () => parts.filter(({ unsaved }) => unsaved())
  return {
    add: (part) => {
      parts = [...pending().filter((other) => other.flush !== part.flush), part]
    },
    unsaved: () => pending().length > 0,
    flush: async () => {
      await Promise.all(pending().map(({ flush }) => flush()))
    },
  }
}
