/** One step from an older schema of the draft to the next: pure, over plain JSON, never changing what it was given. */
export type Migration = { from: number; change: (draft: unknown) => unknown }

/** The schema number that this version writes. */
export const currentSchema = 1

/** Every migration, oldest first: the one at place n leads from schema n + 1 to schema n + 2. */
export const migrations: readonly Migration[] = []

export type Migrated =
  | { ok: true; draft: unknown }
  | { ok: false; because: 'newer' | 'notACase'; schema: number | undefined }

/**
 * Brings a draft of an older version to this version's schema. A draft of a newer version is refused unchanged.
 * `steps` is the list of migrations; the tests hand in their own.
 */
export function migrate(draft: unknown, steps: readonly Migration[] = migrations): Migrated {
  const newest = steps.length + 1
  const schema = schemaOf(draft)
  if (schema === undefined) return { ok: false, because: 'notACase', schema }
  if (schema > newest) return { ok: false, because: 'newer', schema }
  return { ok: true, draft: steps.slice(schema - 1).reduce((older, step) => step.change(older), draft) }
}

function schemaOf(draft: unknown): number | undefined {
  const file = field(draft, 'case')
  const schema = field(file, 'schema')
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : undefined
}

function field(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Object.entries(holder).find(([name]) => name === key)?.[1]
    : undefined
}
