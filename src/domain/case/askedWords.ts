import { z } from 'zod/mini'
import { isSliceId, slices } from './slices.ts'

/**
 * What a field of the case asks, in the words with which its schema asks for it: of acts.items.what, "What happened, in one
 * or two sentences". `path` has no numbers and no ids. Undefined where nothing need be entered.
 */
export function askedWords(path: readonly string[]): string | undefined {
  const message = fieldsAt(path)
    .map(({ schema, choice }) => choice ?? messageOf(schema))
    .find((one) => one !== undefined)
  return message === undefined ? undefined : asLabel(message)
}

/** What may be chosen in the field of this path; nothing where it holds the officer’s own words. */
export function choicesOf(path: readonly string[]): readonly string[] {
  const choices = fieldsAt(path).map(({ schema }) => listed(bare(schema)))
  return choices.every((each) => each.length > 0) ? [...new Set(choices.flat())] : []
}

/** A field, and of one that chooses between branches how that choice is asked for. */
type Field = { schema: unknown; choice?: string | undefined }

function fieldsAt([step = '', ...path]: readonly string[]): Field[] {
  const from: Field[] = isSliceId(step) ? [{ schema: slices[step] }] : []
  return path.reduce((found, key) => found.flatMap(({ schema }) => inside(schema, key)), from)
}

function inside(schema: unknown, key: string): Field[] {
  const open = bare(schema)
  if (open instanceof z.ZodMiniObject) return key in open.shape ? [{ schema: open.shape[key] }] : []
  if (!(open instanceof z.core.$ZodUnion)) return []
  const branches = open._zod.def.options.flatMap((branch) => inside(branch, key))
  const { def } = open._zod
  const chooses = 'discriminator' in def && def.discriminator === key
  return chooses
    ? branches.map(({ schema: field }) => ({ schema: field, choice: messageOf(open) }))
    : branches
}

/** A schema without the marks that it may be missing or that there are many. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodMiniOptional) return bare(schema.def.innerType)
  return schema instanceof z.ZodMiniArray ? bare(schema.def.element) : schema
}

function listed(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String)
  return schema instanceof z.ZodMiniLiteral ? [...schema.def.values].map(String) : []
}

/** What is said where nothing is entered. A field that says nothing of its own has no words. */
function messageOf(schema: unknown): string | undefined {
  const field = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema
  if (!(field instanceof z.ZodMiniType)) return undefined
  const message = field.safeParse(undefined).error?.issues[0]?.message
  const own = message !== undefined && /^(?:Enter|Say|Choose|Add) /.test(message) ? message : undefined
  return own ?? (field instanceof z.ZodMiniArray ? messageOf(field.def.element) : undefined)
}

/** "Say whether it is safe to leave a voicemail" asks "Whether it is safe to leave a voicemail". */
function asLabel(message: string): string {
  const words = message
    .replace(/^(?:Enter|Say|Choose|Add) (?:at least one )?/, '')
    .replace(/, (?:like|or say|or write) .*$/, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
