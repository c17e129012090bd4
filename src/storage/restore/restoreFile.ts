import type { Draft } from '#src/domain/case/draft.ts'
import { migrate } from '#src/domain/case/migrations/migrate.ts'
import { decodeFile } from './decodeFile.ts'
import type { Explained } from './explain.ts'
import { fitDraft } from './fitDraft.ts'
import { scanJson } from './scanJson.ts'

export type RestoreResult =
  | { ok: true; draft: Draft; explained: Explained[] }
  | { ok: false; message: string }

/** The form of an exported file; a change of it takes the next number. */
export const envelope = { format: 'spo-case', version: 1 } as const

const notACase = 'This file is JSON, but not an application made by this app.'
const newer =
  'This file was made by a newer version of this app. It was left as it is. Open it with the newer version.'

/**
 * Reads an exported application, or a bare case file, from outside. What fits becomes a draft; what does not is kept as
 * text in the draft's `typing` and explained by place. A case whose id could hold words, which would then stand in addresses
 * and file names, takes `freshId`. Nothing is stored, and the message is written for the officer.
 */
export function restoreFile(file: Uint8Array | string, freshId = 'case'): RestoreResult {
  const decoded = decodeFile(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  if (!decoded.ok) return decoded
  const scanned = scanJson(decoded.text)
  if (!scanned.ok) return scanned
  const opened = openEnvelope(JSON.parse(decoded.text))
  if (!opened.ok) return opened
  const migrated = migrate(opened.draft)
  if (!migrated.ok) return { ok: false, message: migrated.because === 'newer' ? newer : notACase }
  return fromDraft(migrated.draft, opened.around, freshId)
}

type Group = Record<string, unknown>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Enveloped = { ok: true; draft: Group; around: Explained[] } | { ok: false; message: string }

function openEnvelope(json: unknown): Enveloped {
  if (!isGroup(json)) return { ok: false, message: notACase }
  if (json.format === undefined) return { ok: true, draft: { case: json }, around: [] }
  if (json.format !== envelope.format || typeof json.version !== 'number')
    return { ok: false, message: notACase }
  if (json.version > envelope.version) return { ok: false, message: newer }
  const { format: _, version: __, draft, ...others } = json
  if (!isGroup(draft)) return { ok: false, message: notACase }
  return { ok: true, draft, around: unknownKeys('file', others) }
}

const plainId = /^[a-z0-9_-]{1,64}$/i
const otherId: Explained = {
  place: 'application, id',
  message:
    'it had marks or spaces that do not belong in an address or a file name, so this application has a new one',
}

function fromDraft(given: unknown, around: readonly Explained[], freshId: string): RestoreResult {
  if (!isGroup(given) || !isGroup(given.case)) return { ok: false, message: notACase }
  const { case: file, typing, notes, review, ...others } = given
  const isPlain = typeof file.id !== 'string' || file.id === '' || plainId.test(file.id)
  const withId = isPlain ? file : { ...file, id: freshId }
  const { draft, explained } = fitDraft({ case: withId, typing, notes, review })
  if (!draft) return { ok: false, message: incomplete(file) }
  return {
    ok: true,
    draft,
    explained: [...around, ...(isPlain ? [] : [otherId]), ...unknownKeys('draft', others), ...explained],
  }
}

function incomplete({ id }: Group): string {
  const what = typeof id === 'string' && id !== '' ? 'the day on which it was started' : 'its id'
  return `This file is not a whole application: ${what} is missing or cannot be read.`
}

function unknownKeys(place: string, group: Group): Explained[] {
  return Object.keys(group).map((key) => ({
    place: `${place}, ${key}`,
    message: 'this version does not know this field, so it was left out',
  }))
}
