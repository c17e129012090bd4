import { z } from 'zod/mini'
import { type CaseFile, caseFile } from '#src/domain/case/caseFile.ts'

/**
 * A case in which every text says where it stands ("canary(acts.items.*.what)") and every choice is made by `round`, so
 * that many rounds take every branch. Days, times and numbers are ordinary ones. The same round gives the same case.
 */
export const canaryCase = (round: number): CaseFile => filled(caseFile, '', round) as CaseFile

/** The places of the canaries that stand anywhere in a value. */
export const canariesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/canary\(([^)]*)\)/g)].map(([, place = '']) => place)

function filled(schema: unknown, place: string, round: number): unknown {
  if (schema instanceof z.ZodMiniOptional) return filled(schema.def.innerType, place, round)
  if (schema instanceof z.ZodMiniArray) return [filled(schema.def.element, `${place}.*`, round)]
  if (schema instanceof z.ZodMiniRecord) return { input: `canary(${place}.*)` }
  if (schema instanceof z.ZodMiniObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [
        key,
        filled(field, place === '' ? key : `${place}.${key}`, round),
      ]),
    )
  return filledLeaf(schema, place, round)
}

function filledLeaf(schema: unknown, place: string, round: number): unknown {
  if (schema instanceof z.ZodMiniEnum) return schema.options[chosen(place, round) % schema.options.length]
  if (schema instanceof z.ZodMiniBoolean) return chosen(place, round) % 2 === 0
  if (schema instanceof z.ZodMiniLiteral) return [...schema.def.values][0]
  if (schema instanceof z.ZodMiniNumber) return Math.min(10, z.toJSONSchema(schema).maximum ?? 10)
  if (schema instanceof z.ZodMiniISODate) return '2026-01-02'
  if (schema instanceof z.ZodMiniISOTime) return '10:00'
  if (schema instanceof z.ZodMiniString) return `canary(${place})`
  throw new TypeError(`No canary for ${place}`)
}

/** A number that differs from place to place and round to round, always the same for both. */
function chosen(place: string, round: number): number {
  let number = 2166136261 ^ round
  for (const letter of `${place}${round}`) number = Math.imul(number ^ letter.charCodeAt(0), 16777619) >>> 0
  return number >>> 8
}
