import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { measureNames } from '#src/domain/grounds/measureNames.ts'
import type { LegalTest } from '#src/domain/grounds/proposals.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import type { SummaryRow } from '#src/ui/list/SummaryList.tsx'

const harms = { physical: 'physical harm', psychological: 'psychological harm' } as const

/** What the application rests each test on, in a few lines that can be read beside its reasoning; `read` resolves references. */
export function supportOf(test: LegalTest, file: CaseFile, read: (text: string) => string): SummaryRow[] {
  return rowsOf[test](file).map(([key, value]) => ({ key, value: read(value ?? '') || 'Not entered' }))
}

type Line = readonly [key: string, value: string | undefined]

const rowsOf: Record<LegalTest, (file: CaseFile) => Line[]> = {
  stalking: (file) => [
    ['Acts', actsIn(file)],
    ['Kinds of act', kindsIn(file)],
    ['Exhibits', counted((file.evidence?.exhibits ?? []).length, 'exhibit')],
  ],
  risk: (file) => [
    ['At risk', atRisk(file)],
    ['Risk assessment', assessed(file)],
    ['Why now', file.risk?.imminence],
  ],
  necessity: (file) => [
    ['Other measures', measuresIn(file)],
    ['Why now', file.necessity?.whyNow],
    ['Proportionate', file.necessity?.proportionality],
  ],
}

function actsIn({ acts }: CaseFile): string {
  const items = acts?.items ?? []
  return counted(items.filter(({ kind }) => kind === 'act').length, 'act')
}

function kindsIn({ acts }: CaseFile): string {
  const counts = new Map<string, number>()
  for (const { behaviours = [] } of (acts?.items ?? []).flatMap((item) =>
    item.kind === 'act' ? [item] : [],
  ))
    for (const kind of behaviours)
      counts.set(behaviourKinds[kind].label, (counts.get(behaviourKinds[kind].label) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([label, count]) => `${label} (${count})`)
    .join('; ')
}

function atRisk(file: CaseFile): string {
  const names = new Map(peopleOf(file).map(({ id, realName, shownName }) => [id, realName || shownName]))
  return (file.risk?.atRisk ?? [])
    .map(({ person, harm = [] }) => {
      const name = (person && names.get(person)) || 'Somebody not yet chosen'
      return harm.length > 0 ? `${name}: ${joinWords(harm.map((one) => harms[one]))}` : name
    })
    .join('; ')
}

function assessed({ risk }: CaseFile): string | undefined {
  const done = risk?.assessment
  if (done?.answer === 'no') return done.why && `None yet: ${done.why}`
  if (!done?.tool) return undefined
  return [done.tool, done.level, done.on && longDate(done.on)].filter(Boolean).join(', ')
}

function measuresIn({ necessity }: CaseFile): string {
  return (necessity?.measures ?? [])
    .map(({ kind, ends }) => {
      const name = kind ? measureNames[kind] : 'a measure not yet chosen'
      return ends ? `${name} (ends ${shortDate(ends)})` : name
    })
    .join('; ')
}
