import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { statementProposals } from '#src/domain/statement/statementProposals.ts'
import { sample } from './samples.ts'

/** A part of an answer: groups are merged, lists and plain values take the place of what was there. */
export type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Part<T[K]> | undefined }
    : T

/**
 * A small finished case with these answers changed. Groups are merged, a list replaces a list, and a field given as
 * undefined is left out. A choice with other fields merges too: pruning removes what its new branch does not have.
 */
export const aCase = (overrides: Part<CaseFile> = {}): CaseFile => merged(smallCase(), overrides)

const keptActs: readonly string[] = ['act-01', 'act-06', 'act-09', 'act-10']
const keptExhibits: readonly string[] = ['ex-01', 'ex-09', 'ex-11']
const keptConditions: readonly string[] = ['c-c01', 'c-p05', 'c-o04']
const keptPeople: readonly string[] = ['p-pip', 'p-tansy', 'p-merrin']
const keptWitnesses: readonly string[] = ['w-ottoline', 'w-tansy', 'w-merrin']

const keep = <T extends { id: string }>(items: readonly T[] | undefined, ids: readonly string[]): T[] =>
  (items ?? []).filter((item) => ids.includes(item.id))
const only = (ids: readonly string[] | undefined, kept: readonly string[]): string[] =>
  (ids ?? []).filter((id) => kept.includes(id))

/** The first training case cut down to three acts, three conditions and the people in them, with one hearing. */
function smallCase(): CaseFile {
  const { training: _, ...whole } = sample('fx-01')
  const condition = <T extends { acts?: string[] | undefined }>(item: T): T => ({
    ...item,
    acts: only(item.acts, keptActs).length > 0 ? only(item.acts, keptActs) : ['act-01'],
    exceptions: undefined,
  })
  const small = JSON.parse(
    JSON.stringify({
      ...whole,
      id: 'a-case',
      court: { ...whole.court, hearing: whole.court?.interimHearing, interimHearing: undefined },
      others: { people: keep(whole.others?.people, keptPeople) },
      acts: {
        items: keep(whole.acts?.items, keptActs).map((act) => ({
          ...act,
          exhibits: only(act.exhibits, keptExhibits),
        })),
        runs: whole.acts?.runs,
      },
      evidence: { exhibits: keep(whole.evidence?.exhibits, keptExhibits) },
      witnesses: {
        ...whole.witnesses,
        people: keep(whole.witnesses?.people, keptWitnesses),
        shorterTime: { asked: 'yes', why: 'The hearing is less than 21 days away.' },
      },
      stalking: {
        reasoning: 'He contacted her again and again ([[act:act-01]], [[act:act-10]]) after she said no.',
      },
      risk: {
        ...whole.risk,
        reasoning: 'He opened a new account to reach her ([[act:act-10]]) while on bail not to contact her.',
      },
      necessity: {
        ...whole.necessity,
        reasoning: 'Bail was broken ([[act:act-10]]) and says nothing about new accounts.',
      },
      prohibitions: { items: keep(whole.prohibitions?.items, keptConditions).map(condition) },
      requirements: { items: keep(whole.requirements?.items, keptConditions).map(condition) },
      views: {
        ...whole.views,
        people: whole.views?.people?.map((view) => ({
          ...view,
          conditions: keep(view.conditions, keptConditions),
        })),
      },
    }),
  ) as CaseFile
  return { ...small, statement: shortStatement(small) }
}

/** One paragraph of the officer’s own; every suggestion was left out. */
export const shortStatement = (file: CaseFile): CaseFile['statement'] => ({
  paragraphs: [
    { id: 'st-01', part: 'about', source: { kind: 'own' }, text: 'I am the lead officer in this case.' },
  ],
  leftOut: statementProposals(pruneCase({ ...file, statement: undefined })).map(({ key, basis }) => ({
    key,
    basis,
  })),
})

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged<T>(base: T, part: unknown): T {
  if (!isGroup(base) || !isGroup(part)) return part as T
  const out: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) delete out[key]
    else out[key] = key in out ? merged(out[key], value) : value
  }
  return out as T
}
