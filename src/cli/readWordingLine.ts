import { caseFile } from '#src/domain/case/caseFile.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import type { Clause } from '#src/domain/wordingRules/clause.ts'
import type { Slices } from '#src/domain/wordingRules/facts.ts'

/** One text to be checked, with the answers of its case that are to hand. */
export type WordingLine = Pick<Clause, 'kind' | 'text'> & { id: string | number; slices: Slices }

type Read = { ok: true; line: WordingLine } | { ok: false; message: string }

/** Reads one line of the file, or says in words what is wrong with it. What else stands in its case is left aside. */
export function readWordingLine(json: string): Read {
  const value = parsed(json)
  if (value === undefined) return fault('it is not JSON.')
  if (!isGroup(value)) return fault('it must be an object with “id”, “kind” and “text”.')
  const { id, kind, text, case: given = {} } = value
  if (typeof id !== 'string' && typeof id !== 'number') return fault('its “id” must be a text or a number.')
  if (kind !== 'prohibition' && kind !== 'requirement')
    return fault('its “kind” must be “prohibition” or “requirement”.')
  if (typeof text !== 'string') return fault('its “text” must be a text.')
  if (!isGroup(given)) return fault('its “case” must be an object that holds parts of a case file.')
  const answers = readSlices(given)
  return answers.ok ? { ok: true, line: { id, kind, text, slices: answers.slices } } : answers
}

const fault = (message: string) => ({ ok: false, message }) as const

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function readSlices(given: Record<string, unknown>) {
  const parts = Object.entries(given).filter(([step]) => isSliceId(step))
  const read = caseFile.safeParse({
    schema: 1,
    id: 'line',
    startedOn: '2000-01-01',
    ...Object.fromEntries(parts),
  })
  if (read.success) {
    const { schema: _schema, id: _id, startedOn: _startedOn, ...slices } = read.data
    return { ok: true, slices } as const
  }
  const place = ['case', ...(read.error.issues[0]?.path ?? [])].join('.')
  return fault(`“${place}” does not fit a case file.`)
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
