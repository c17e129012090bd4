import type { CaseFile } from '../case/caseFile.ts'
import type { Withheld } from './withheldThing.ts'

/** What people said in their own words, the safety plan, and material withheld from disclosure: only the police hold them. */
export function withheldWords({ views, safety, disclosure }: CaseFile): Withheld[] {
  const said = (views?.people ?? []).flatMap(({ id, obtained, conditions = [] }) => [
    of(id, obtained?.answer === 'yes' ? obtained.words : undefined),
    ...conditions.map(({ words }) => of(id, words)),
  ])
  const withheld = (disclosure?.found ?? []).map(({ handled, what }) =>
    of('', handled === 'withheld' || handled === 'summarised' ? what : undefined),
  )
  return [
    ...said,
    of('', views?.advocate?.answer === 'yes' ? views.advocate.words : undefined),
    of('', safety?.plan?.answer === 'yes' ? safety.plan.detail : undefined),
    ...withheld,
  ].flat()
}

const of = (personId: string, value: string | undefined): Withheld[] =>
  value?.trim() ? [{ personId, kind: 'words', value }] : []
