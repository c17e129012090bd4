import type { CaseFile } from '../case/caseFile.ts'
import { longDate } from '../shared/dateWords.ts'
import { actList } from './actList.ts'
import { measureNames } from './measureNames.ts'
import { actDay, actsInOrder } from './numbering.ts'

type Measure = NonNullable<NonNullable<CaseFile['necessity']>['measures']>[number]

/** Paragraphs for the third test: the end of bail, the acts since it began, and the gap that each other measure leaves. */
export function necessityProposals(file: CaseFile): { code: string; text: string }[] {
  return [...bailEnds(file), ...sinceBail(file), ...(file.necessity?.measures ?? []).flatMap(gapOf)]
}

function bailEnds({ proceedings }: CaseFile): { code: string; text: string }[] {
  const bail = proceedings?.bail
  if (bail?.kind !== 'police' && bail?.kind !== 'court') return []
  if (!bail.ends?.known || !bail.ends.value) return []
  const kind = bail.kind === 'police' ? 'Police bail' : 'Court bail'
  const text = `${kind} ends on ${longDate(bail.ends.value)}. Its conditions end with it.`
  return [{ code: 'necessity-bail-ends', text }]
}

function sinceBail(file: CaseFile): { code: string; text: string }[] {
  const bail = file.proceedings?.bail
  if ((bail?.kind !== 'police' && bail?.kind !== 'court') || !bail.from) return []
  const began = bail.from
  const since = actsInOrder(file.acts?.items ?? []).filter((act) => {
    const day = actDay(act)
    return act.kind !== 'context' && day !== undefined && day > began
  })
  if (since.length === 0) return []
  const text = `${actList(since.map(({ id }) => id))} came after bail began on ${longDate(began)}.`
  return [{ code: 'necessity-since-bail', text }]
}

const standing: Record<NonNullable<Measure['status']>, { one: string; many: string }> = {
  inForce: { one: 'is in force', many: 'are in force' },
  ended: { one: 'has ended', many: 'have ended' },
  refused: { one: 'was refused', many: 'were refused' },
  notAskedFor: { one: 'was not asked for', many: 'were not asked for' },
  declined: { one: 'was declined by the person', many: 'were declined by the person' },
  considered: { one: 'was considered', many: 'were considered' },
  notAvailable: { one: 'is not available', many: 'are not available' },
}

function gapOf(measure: Measure): { code: string; text: string }[] {
  const stands = measureStanding(measure)
  if (!stands || !measure.gap?.trim()) return []
  return [{ code: `necessity-measure-${measure.id}`, text: `${stands} ${sentence(measure.gap)}` }]
}

/** How another measure stands: "Bail is in force until 16 August 2026." Undefined while that is not entered. */
export function measureStanding({ kind, status, ends }: Measure): string | undefined {
  if (!kind || !status) return undefined
  if (kind === 'existingSpo' && status === 'notAvailable')
    return 'No earlier stalking protection order was found.'
  const name =
    kind === 'existingSpo' && status !== 'inForce'
      ? 'an earlier stalking protection order'
      : measureNames[kind]
  const until = status === 'inForce' && ends ? ` until ${longDate(ends)}` : ''
  const verb = standing[status][isPlural(kind) ? 'many' : 'one']
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${verb}${until}.`
}

function isPlural(kind: NonNullable<Measure['kind']>): boolean {
  return kind === 'licence' || kind === 'mentalHealth'
}

function sentence(words: string): string {
  const said = words.trim()
  const begun = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
  return /[.!?]$/.test(begun) ? begun : `${begun}.`
}
