import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One find: which mark, and in which file of the profile. */
export type Hit = { mark: string; file: string }

/** What was searched, and what was found in it. */
export type Searched = { hits: Hit[]; files: number; bytes: number }

/**
 * Looks through every file of a profile folder for some texts, each as UTF-8 and as UTF-16LE, and for some byte strings.
 * A file that goes while the search runs is passed over.
 */
export function searchProfile(folder: string, marks: readonly (string | Uint8Array)[]): Searched {
  const wanted = marks.flatMap((mark, at) =>
    needles(mark).map((needle) => ({ needle, mark: nameOf(mark, at) })),
  )
  const searched: Searched = { hits: [], files: 0, bytes: 0 }
  for (const path of filesIn(folder)) {
    const content = contentOf(path)
    if (!content) continue
    searched.files += 1
    searched.bytes += content.length
    const found = wanted.filter(({ needle }) => content.includes(needle)).map(({ mark }) => mark)
    for (const mark of new Set(found)) searched.hits.push({ mark, file: relative(folder, path) })
  }
  return searched
}

function needles(mark: string | Uint8Array): Buffer[] {
  return typeof mark === 'string'
    ? [Buffer.from(mark, 'utf8'), Buffer.from(mark, 'utf16le')]
    : [Buffer.from(mark)]
}

const nameOf = (mark: string | Uint8Array, at: number): string =>
  typeof mark === 'string' ? mark : `byte string ${at + 1}`

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

function contentOf(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/** The finds in words: which marks and where, each file once. */
export const toldHits = (hits: readonly Hit[]): string[] =>
  hits.map(({ mark, file }) => `${mark} is in ${file}`)
