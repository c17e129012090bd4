import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a folder and of every folder in it, by their path within it, with "/" between the parts, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** How many files of two folders are the same byte for byte, and a line for each that is not or that only one holds. */
export function differences(first: string, second: string): { same: number; different: string[] } {
  const [ours, theirs] = [filesIn(first), filesIn(second)]
  const both = ours.filter((name) => theirs.includes(name))
  const changed = both.filter(
    (name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
  )
  return {
    same: both.length - changed.length,
    different: [
      ...changed.map((name) => `different: ${name}`),
      ...ours.filter((name) => !theirs.includes(name)).map((name) => `only in the first: ${name}`),
      ...theirs.filter((name) => !ours.includes(name)).map((name) => `only in the second: ${name}`),
    ],
  }
}
