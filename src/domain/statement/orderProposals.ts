import type { CaseFile } from '../case/caseFile.ts'
import { type Condition, conditionsOf } from '../conditions/condition.ts'
import { pronounForms } from '../conditions/grammar.ts'
import { escalation } from '../grounds/escalation.ts'
import { measureStanding } from '../grounds/necessityProposals.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import { shownName } from '../shared/people.ts'
import { referenceToken } from '../shared/references.ts'
import { asClause, ended } from './asClause.ts'
import { proposal, type StatementProposal } from './proposal.ts'
import { type SourceDraft, takenTogether } from './voice.ts'

/** Suggested paragraphs on the people, the risk, what has been tried, and why each condition is asked for. */
export function orderProposals(file: CaseFile): StatementProposal[] {
  return [...relations(file), ...assessed(file), ...risks(file), ...tried(file), ...whyConditions(file)]
}

const relationships = {
  formerPartner: 'the defendant’s former partner',
  partner: 'the defendant’s partner',
  family: 'a member of the defendant’s family',
  formerColleague: 'a former colleague of the defendant',
  colleague: 'a colleague of the defendant',
  neighbour: 'a neighbour of the defendant',
  acquaintance: 'an acquaintance of the defendant',
  professional: 'somebody who met the defendant through work',
  publicFigure: 'a public figure',
  stranger: 'a stranger to the defendant',
} as const

function relations(file: CaseFile): StatementProposal[] {
  return (file.protected?.people ?? []).flatMap((person) => {
    const { id, relationship } = person
    const name = shownName(file, id)
    if (!name || !relationship || relationship === 'other') return []
    const told = file.witnesses?.people?.some((witness) => witness.person === id) === true
    const source: SourceDraft = told ? { kind: 'told', by: name } : { kind: 'record', of: 'police records' }
    const { subject, verb } = pronounForms(person.pronoun ?? 'they')
    const who = told ? `${subject} ${verb('is', 'are')}` : `${name} is`
    const text = `${who} ${relationships[relationship]}.${detailOf(person)}`
    return [proposal(`background-${id}`, 'background', source, text)]
  })
}

type Person = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]

/** More of the relationship, as served papers say it: not of a person behind a pseudonym. */
function detailOf({ shownAs, relationshipDetail }: Person): string {
  return shownAs?.kind === 'name' && relationshipDetail?.trim() ? ` ${ended(relationshipDetail)}` : ''
}

function assessed(file: CaseFile): StatementProposal[] {
  const done = file.risk?.assessment
  if (done?.answer !== 'yes' || !done.tool || !done.on || !done.level) return []
  const officer = file.applicant?.officer?.name
  const mine = officer !== undefined && done.assessor?.includes(officer) === true
  const factors = done.factors?.trim() ? ` The factors found were: ${ended(done.factors)}` : ''
  const found = ` on ${longDate(done.on)}. The tool used was: ${done.tool}. The level found was: ${done.level}.${factors}`
  if (mine) return [proposal('risk-assessment', 'risk', { kind: 'own' }, `I assessed the risk${found}`)]
  const by = done.assessor ? `${done.assessor}, who made the assessment,` : ''
  return [proposal('risk-assessment', 'risk', { kind: 'told', by }, `the risk was assessed${found}`)]
}

function risks(file: CaseFile): StatementProposal[] {
  if (!(file.acts?.items ?? []).some(({ kind }) => kind !== 'context')) return []
  const { reasoning, escalation: change, imminence, protective } = file.risk ?? {}
  const inferred = (key: string, lead: string, text: string | undefined) =>
    text?.trim() ? [proposal(`risk-${key}`, 'risk', takenTogether, `${lead} ${asClause(text, file)}`)] : []
  const rise = escalation(file.acts?.items ?? []).map(({ code, text }) =>
    proposal(`risk-${code}`, 'risk', takenTogether, asClause(text, file)),
  )
  return [
    ...inferred('reasoning', 'the defendant poses a risk:', reasoning?.replace(/\s*\n\s*/g, ' ')),
    ...(change?.trim() ? inferred('change', 'the conduct has changed:', change) : rise),
    ...inferred('imminence', 'the risk is a present one:', imminence),
    ...(protective?.trim()
      ? [
          proposal(
            'risk-protective',
            'risk',
            { kind: 'own' },
            `I have also considered what lowers the risk. ${ended(protective)}`,
          ),
        ]
      : []),
  ]
}

/** What runs or ran has a paragraph of its own; what was only thought of stands together. Why what runs is not enough is a view. */
function tried(file: CaseFile): StatementProposal[] {
  const measures = file.necessity?.measures ?? []
  const [used, thoughtOf] = [measures.filter(wasUsed), measures.filter((measure) => !wasUsed(measure))]
  const stated = (one: Measure) => measureStanding(one) ?? ''
  const own = thoughtOf.filter((one) => one.gap?.trim() && stated(one))
  return [
    ...used.flatMap((one) =>
      one.gap?.trim() && stated(one)
        ? [
            proposal(
              `tried-${one.id}`,
              'tried',
              { kind: 'record', of: 'police and court records' },
              `${standsAs(one, file)} ${whyNot(one, file)}`,
            ),
          ]
        : [],
    ),
    ...(own.length > 0
      ? [
          proposal(
            'tried-considered',
            'tried',
            { kind: 'own' },
            `I have considered what else could protect. ${own.map((one) => `${stated(one)} ${ended(one.gap ?? '')}`).join(' ')}`,
          ),
        ]
      : []),
  ]
}

/** How it stands, and of a measure without a name of its own what it is. */
function standsAs(one: Measure, file: CaseFile): string {
  const stands = asClause(measureStanding(one) ?? '', file)
  if (one.kind !== 'other' || !one.terms?.trim()) return stands
  return `${stands.replace(/\.$/, '')}: ${asClause(one.terms, file)}`
}

/** What has ended or was refused protects nobody now, so only of what runs is it a view that it is not enough. */
function whyNot({ status, gap = '' }: Measure, file: CaseFile): string {
  return status === 'inForce' ? `In my view it is not enough: ${asClause(gap, file)}` : ended(gap)
}

type Measure = NonNullable<NonNullable<CaseFile['necessity']>['measures']>[number]
const wasUsed = ({ status }: Measure) =>
  status === 'inForce' || status === 'ended' || status === 'refused' || status === 'declined'

/** Conditions that answer the same acts and meet the same risk stand together. */
function whyConditions(file: CaseFile): StatementProposal[] {
  const groups = new Map<string, Condition[]>()
  for (const condition of conditionsOf(file)) {
    if (!condition.risk?.trim() || !condition.acts?.length) continue
    const same = JSON.stringify([condition.acts, condition.risk])
    groups.set(same, [...(groups.get(same) ?? []), condition])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    const named = joinWords(group.map(({ id }) => referenceToken('condition', id)))
    const source: SourceDraft = { kind: 'infer', acts: first?.acts ?? [] }
    const reasons = group.map(({ necessity }) => necessity?.trim() ?? '').filter((words) => words !== '')
    const text = `${named} ${group.length === 1 ? 'is' : 'are'} needed to meet this risk: ${asClause(first?.risk ?? '', file)}`
    return proposal(
      `condition-${first?.id ?? ''}`,
      'conditions',
      source,
      [text, ...reasons.map(ended)].join(' '),
    )
  })
}
