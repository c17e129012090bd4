import { type Draft, draft } from '#src/domain/case/draft.ts'
import { migrate } from '#src/domain/case/migrations/migrate.ts'

export type ReadText = { ok: true; draft: Draft } | { ok: false; message: string }

/** The text that is kept for a draft. */
export function writeText(value: Draft): string {
  return JSON.stringify(value)
}

/** The draft in a stored text, brought to this version's schema; or why it cannot be read. The text is never changed. */
export function readText(text: string): ReadText {
  const json = parse(text)
  const migrated = migrate(json)
  if (!migrated.ok && migrated.because === 'newer') {
    return { ok: false, message: 'This application was saved by a newer version of this app.' }
  }
  const parsed = draft.safeParse(migrated.ok ? migrated.draft : undefined)
  return parsed.success
    ? { ok: true, draft: parsed.data }
    : { ok: false, message: 'This application was saved in a form that this version cannot read.' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
