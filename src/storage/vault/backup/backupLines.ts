import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { Refusal } from '#src/storage/restore/jsonReader.ts'
import { scanJson } from '#src/storage/restore/scanJson.ts'
import { joined } from '../joined.ts'
import { sha256Hex } from '../keys/sha256.ts'
import { fromBase64, toBase64 } from './base64.ts'
import {
  type BackupLine,
  backupForm,
  backupLine,
  type CaseContents,
  type FileContents,
  type VaultContents,
  type VersionContents,
} from './contents.ts'
import { sumOfShelf, sumsOf } from './sums.ts'

/** A backup as it was read: when it was made, and of what. */
export type BackupRead = { madeAt: string; contents: VaultContents }

/** The longest line, in characters. A case of 300 acts has some two million. */
export const longestLine = 32 * 1024 * 1024

/** What no version of a case goes beyond, as a line of the file or as the case inside it. */
const within = { depth: 32, nodes: 2_000_000, key: 10_000, string: longestLine } as const

const lineOf = (line: BackupLine): string => `${JSON.stringify(line)}\n`

/** The lines of a backup, one JSON value each. Throws Refusal for a version that no backup could be read with. */
export async function* writeLines(contents: VaultContents, madeAt: string): AsyncGenerator<string> {
  const { vault, label, cases, audit, settings, shelf, numbers } = contents
  yield lineOf({ backup: { ...backupForm, madeAt, vault, label } })
  for (const { versions, files = [], ...head } of cases) {
    yield lineOf({ case: head })
    for (const version of versions) yield fitting(lineOf({ version }))
    for (const file of files) yield* fileLines(file)
  }
  for (const entry of audit.entries) yield lineOf({ entry })
  for (const document of shelf) yield fitting(lineOf({ shelf: document }))
  const { publicKey, head, entries } = audit
  const versions = cases.reduce((sum, each) => sum + each.versions.length, 0)
  const sums = await sumsOf(contents)
  yield lineOf({
    end: {
      publicKey,
      head,
      settings: { ...settings },
      numbers: [...numbers],
      versions,
      entries: entries.length,
      sums,
      shelf: await sumOfShelf(contents),
    },
  })
}

/** So many bytes of a file stand in one line. */
const bytesInLine = 3_000_000

function* fileLines({ id, sha256, bytes }: FileContents): Generator<string> {
  yield lineOf({ file: { id, length: bytes.length, sha256 } })
  for (let at = 0; at < bytes.length; at += bytesInLine) {
    yield lineOf({ part: toBase64(bytes.subarray(at, at + bytesInLine)) })
  }
}

function fitting(line: string): string {
  if (line.length > longestLine)
    throw new Refusal('An application is too large for a backup. Export it by itself.')
  return line
}

/** Takes the lines of a backup one after another; `done` gives what they say, or throws Refusal where something is missing. */
export type LineTaker = { take: (line: string) => void; done: () => Promise<BackupRead> }

const newer =
  'This backup was made by a newer version of this app. It was left as it is. Restore it with the newer version.'
const broken = (line: number) =>
  new Refusal(`This backup is damaged or was changed: line ${line} of it cannot be read.`)

type Said<Name extends string> = Extract<BackupLine, Record<Name, unknown>>[Name &
  keyof Extract<BackupLine, Record<Name, unknown>>]

type FileTaken = Said<'file'> & { parts: Uint8Array<ArrayBuffer>[] }
type CaseTaken = Said<'case'> & { versions: VersionContents[]; files: FileTaken[] }
type Taken = {
  first?: Said<'backup'>
  cases: CaseTaken[]
  entries: Said<'entry'>[]
  shelf: Said<'shelf'>[]
  end?: Said<'end'>
}

/** Takes lines from outside. Each is scanned before anything is built from it; the first that is wrong throws Refusal. */
export function lineTaker(): LineTaker {
  const taken: Taken = { cases: [], entries: [], shelf: [] }
  let number = 0
  return {
    take: (text) => {
      number += 1
      if (!add(taken, parsed(text, number))) throw broken(number)
    },
    done: () => whole(taken),
  }
}

function parsed(text: string, number: number): BackupLine {
  scan(text)
  const json: unknown = JSON.parse(text)
  const line = backupLine.safeParse(json)
  if (!line.success) throw number === 1 && isNewer(json) ? new Refusal(newer) : broken(number)
  if ('version' in line.data) scan(line.data.version.text)
  if ('shelf' in line.data) scan(line.data.shelf.text)
  return line.data
}

function scan(text: string): void {
  const scanned = scanJson(text, within)
  if (!scanned.ok) throw new Refusal(scanned.message)
}

const anyVersion = z.object({
  backup: z.object({ format: z.literal(backupForm.format), version: z.number() }),
})

function isNewer(json: unknown): boolean {
  const known = anyVersion.safeParse(json)
  return known.success && known.data.backup.version > backupForm.version
}

/** Adds a line to what was taken; false where it may not stand there. */
function add(taken: Taken, line: BackupLine): boolean {
  if (taken.end || 'backup' in line === Boolean(taken.first)) return false
  if ('backup' in line) taken.first = line.backup
  else if ('end' in line) taken.end = line.end
  else if ('shelf' in line) taken.shelf.push(line.shelf)
  else if ('entry' in line) return taken.shelf.length === 0 && taken.entries.push(line.entry) > 0
  else return taken.entries.length === 0 && taken.shelf.length === 0 && addToCases(taken, line)
  return true
}

function addToCases(
  { cases }: Taken,
  line: Exclude<BackupLine, { backup: unknown } | { entry: unknown } | { shelf: unknown } | { end: unknown }>,
): boolean {
  if ('case' in line) return cases.push({ ...line.case, versions: [], files: [] }) > 0
  const last = cases.at(-1)
  if ('version' in line) return Boolean(last?.versions.push(line.version))
  if ('file' in line) return Boolean(last?.files.push({ ...line.file, parts: [] }))
  return Boolean(last?.files.at(-1)?.parts.push(fromBase64(line.part)))
}

async function whole({ first, cases: taken, entries, shelf, end }: Taken): Promise<BackupRead> {
  if (!first || !end) throw new Refusal('This backup is not whole: its last line is missing.')
  const cases: CaseContents[] = []
  for (const { files, ...each } of taken) {
    cases.push(files.length === 0 ? each : { ...each, files: await Promise.all(files.map(wholeFile)) })
  }
  const { publicKey, head, settings, numbers } = end
  const counted = cases.reduce((sum, { versions }) => sum + versions.length, 0)
  const differs = (await firstDifference(cases, end.sums)) ?? (await shelfDifference(shelf, end))
  if (differs || counted !== end.versions || entries.length !== end.entries) {
    throw new Refusal(
      `This backup is not what was written: ${differs ?? 'something in it is missing or was added'}.`,
    )
  }
  const { madeAt, vault, label } = first
  return {
    madeAt,
    contents: { vault, label, cases, audit: { publicKey, entries, head }, settings, shelf, numbers },
  }
}

async function wholeFile({ id, length, sha256, parts }: FileTaken): Promise<FileContents> {
  const bytes = joined(parts)
  if (bytes.length === length && (await sha256Hex(bytes)) === sha256) return { id, sha256, bytes }
  throw new Refusal('This backup is not what was written: a file in it is not whole or was changed.')
}

async function firstDifference(
  cases: readonly CaseContents[],
  sums: readonly string[],
): Promise<string | undefined> {
  const found = await sumsOf({ cases })
  if (found.length !== sums.length)
    return `it should hold ${sums.length} applications and holds ${found.length}`
  const place = found.findIndex((sum, at) => sum !== sums[at])
  return place < 0 ? undefined : `application ${place + 1} of ${sums.length} was changed`
}

/** A backup of an earlier form has no shelf, and no sum of it. */
async function shelfDifference(
  shelf: VaultContents['shelf'],
  { shelf: sum }: Said<'end'>,
): Promise<string | undefined> {
  const isSame = sum === undefined ? shelf.length === 0 : (await sumOfShelf({ shelf })) === sum
  return isSame ? undefined : 'a card, a contact or a share in it was changed'
}
