import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import { aCase, type Part } from './aCase.ts'
import { aDraft } from './aDraft.ts'

/** The day as of which the finished case is read. */
export const asAt = '2026-06-24'

const base = aCase()
const room: Record<string, { id: string; code: string; text: string }> = {
  'c-c01': { id: 'x-1', code: 'X3', text: 'This does not stop what a family court orders.' },
  'c-p05': { id: 'x-2', code: 'X4', text: 'The defendant may call the emergency services.' },
}
const withRoom = (base.prohibitions?.items ?? []).map((item) => {
  const exception = room[item.id]
  return exception ? { ...item, exceptions: [exception] } : item
})

const people = (base.protected?.people ?? []).map((person) => ({
  ...person,
  details: (person.details ?? []).map((detail) =>
    detail.kind === 'home' ? { ...detail, value: 'The Smithy, 27 Tarn Lane, WM4 7QK' } : detail,
  ),
}))

const guarded = new Set((base.protected?.people ?? []).map(({ id }) => id))

/** A case of which no rule has anything to say on `asAt`: its hearing leaves time for the hearsay notice. */
export const finishedCase = (): CaseFile =>
  aCase({
    court: { hearing: { on: '2026-07-30' }, avoid: [] },
    circumstances: { solicitor: { answer: 'yes', name: 'Tarn and Company' } },
    witnesses: { shorterTime: { asked: 'no' } },
    protected: { people },
    prohibitions: { items: withRoom },
    risk: { atRisk: (base.risk?.atRisk ?? []).filter(({ person = '' }) => guarded.has(person)) },
  })

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(whole: unknown, part: unknown): unknown {
  if (!isGroup(whole) || !isGroup(part)) return part
  const out: Record<string, unknown> = { ...whole }
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) delete out[key]
    else out[key] = merged(out[key], value)
  }
  return out
}

/** The finished case with these answers changed. */
export const finishedWith = (part: Part<CaseFile>): CaseFile => merged(finishedCase(), part) as CaseFile

/** One item of a list of the finished case with these fields changed; the others as they are. */
export const withItem = <T extends { id: string }>(
  items: readonly T[] | undefined,
  id: string,
  change: Part<T>,
) => (items ?? []).map((item) => (item.id === id ? (merged(item, change) as T) : item))

type Rule = (file: CaseFile, today: string, draft: Draft) => readonly Finding[]

/** What a rule says of the finished case with these answers changed. */
export function findingsOf(rule: Rule, part: Part<CaseFile> = {}, today = asAt): readonly Finding[] {
  const file = finishedWith(part)
  return rule(pruneCase(file), today, aDraft(file))
}

/** The same by code and severity: "length-under-two-years stops". */
export const said = (rule: Rule, part: Part<CaseFile> = {}, today = asAt): string[] =>
  findingsOf(rule, part, today).map(({ code, severity }) => `${code} ${severity}`)
