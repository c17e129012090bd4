import { type Draft, draft } from '#src/domain/case/draft.ts'
import { migrate } from '#src/domain/case/migrations/migrate.ts'

export type ReadText = { ok: true; draft: Draft } | { ok: false; message: string }

/** What one store wrote or read last, so that the open draft is not gone through again before each change of it. */
export type TextMemory = { last?: { text: string; draft: Draft } }

/** The text that is kept for a draft. */
export function writeText(value: Draft, memory: TextMemory = {}): string {
  const text = JSON.stringify(value)
  memory.last = { text, draft: value }
  return text
}

/** The draft in a stored text, brought to this version's schema; or why it cannot be read. The text is never changed. */
export function readText(text: string, memory: TextMemory = {}): ReadText {
  if (memory.last?.text === text) return { ok: true, draft: memory.last.draft }
  const json = parse(text)
  const migrated = migrate(json)
  if (!migrated.ok && migrated.because === 'newer') {
    return { ok: false, message: 'This application was saved by a newer version of this app.' }
  }
  const parsed = draft.safeParse(migrated.ok ? migrated.draft : undefined)
  if (!parsed.success) {
    return { ok: false, message: 'This application was saved in a form that this version cannot read.' }
  }
  memory.last = { text, draft: parsed.data }
  return { ok: true, draft: parsed.data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
