import type { CaseFile } from '../case/caseFile.ts'
import { pronounForms } from '../conditions/grammar.ts'
import { actList } from '../grounds/actList.ts'
import { frequency } from '../grounds/frequency.ts'
import { type ActDraft, actDay, actsInOrder } from '../grounds/numbering.ts'
import { counted } from '../shared/counted.ts'
import type { IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import { shownName } from '../shared/people.ts'
import { referenceToken } from '../shared/references.ts'
import { asClause, ended } from './asClause.ts'
import { witnessName } from './officerProposals.ts'
import { proposal, type StatementProposal } from './proposal.ts'
import { type SourceDraft, takenTogether } from './voice.ts'

/** Suggested paragraphs on the acts, one for each run of like acts, or month, and voice; on what they show, and their effect. */
export function actProposals(file: CaseFile): StatementProposal[] {
  const all = actsInOrder(file.acts?.items ?? [])
  const acts = all.filter(({ kind }) => kind !== 'context')
  const groups = groupsOf(acts, file)
  return [
    ...groups.flatMap((group) => accounts(group, file)),
    ...contextOf(all.filter(({ kind }) => kind === 'context')),
    ...shown(groups, file),
    ...effects(acts, file),
  ]
}

type Group = { key: string; why: string | undefined; acts: ActDraft[] }

/** The runs that the officer made, in order of their first act; acts outside a run by month. */
function groupsOf(acts: readonly ActDraft[], file: CaseFile): Group[] {
  const runs = new Map((file.acts?.runs ?? []).map((run) => [run.id, run]))
  const groups = new Map<string, Group>()
  for (const act of acts) {
    const run = act.run === undefined ? undefined : runs.get(act.run)
    const key = run ? run.id : (actDay(act)?.slice(0, 7) ?? 'undated')
    const group = groups.get(key) ?? { key, why: run?.why, acts: [] }
    group.acts.push(act)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** One paragraph for each voice in which the acts of a group are known. */
function accounts({ key, acts }: Group, file: CaseFile): StatementProposal[] {
  const voices = new Map<string, ActDraft[]>()
  for (const act of acts) {
    const voice = voiceKey(act, file)
    voices.set(voice, [...(voices.get(voice) ?? []), act])
  }
  return [...voices].map(([voice, known]) =>
    proposal(`acts-${key}-${voice}`, 'acts', sourceOf(known, file), happened(known, file)),
  )
}

function voiceKey(act: ActDraft, file: CaseFile): string {
  if (isOnRecord(act)) return 'record'
  return accountOf(act) === undefined ? `told-${tellersOf(act, file).join('-')}` : `account-${act.id}`
}

const spoken: ReadonlySet<string> = new Set(['statement', 'told'])

/** Known from a record: it is said to be, or nobody said whose account it is and nobody is known to have told of it. */
function isOnRecord({ account, howKnown = [] }: ActDraft): boolean {
  if (account?.kind !== undefined) return account.kind === 'record'
  return howKnown.length > 0 && !howKnown.some((way) => spoken.has(way))
}

/** What somebody told of an act, and to whom, where that was entered: the officer need not be the one who was told. */
function accountOf({ account }: ActDraft): string | undefined {
  return account?.kind === 'hearsay' ? account.toldBy?.trim() || undefined : undefined
}

/** Ids of the witnesses who tell of an act: the one whom it names; where it names none, and is no hearsay, those to whom it was done. */
function tellersOf({ account, towards = [] }: ActDraft, file: CaseFile): string[] {
  const witnesses = file.witnesses?.people ?? []
  const named = account?.kind === 'record' ? undefined : account?.witness
  if (named && witnesses.some(({ id }) => id === named)) return [named]
  if (account?.kind === 'hearsay') return []
  return witnesses.filter(({ person }) => person && towards.includes(person)).map(({ id }) => id)
}

function sourceOf(acts: readonly ActDraft[], file: CaseFile): SourceDraft {
  const [first] = acts
  if (first && isOnRecord(first)) return { kind: 'record', of: exhibitsOf(acts, file) || 'police records' }
  const account = first && accountOf(first)
  if (account) return { kind: 'record', of: `the account of ${account},` }
  const tellers = first ? tellersOf(first, file) : []
  const names = (file.witnesses?.people ?? [])
    .filter(({ id }) => tellers.includes(id))
    .map((witness) => witnessName(witness, file))
    .filter((name) => name !== '')
  return { kind: 'told', by: joinWords(names) }
}

const mostExhibits = 8

/** The exhibits that prove the acts, as far as they are served, by token; of very many only the first and the last. */
function exhibitsOf(acts: readonly ActDraft[], { evidence }: CaseFile): string {
  const proving = new Set(acts.flatMap(({ exhibits }) => exhibits ?? []))
  const tokens = (evidence?.exhibits ?? [])
    .filter(({ id, status }) => proving.has(id) && (status === 'served' || status === 'redacted'))
    .map(({ id }) => referenceToken('exhibit', id))
  if (tokens.length <= mostExhibits) return joinWords(tokens)
  return `${counted(tokens.length, 'exhibit')} (from ${tokens[0]} to ${tokens.at(-1)})`
}

function happened(acts: readonly ActDraft[], file: CaseFile): string {
  const said = `${actList(acts.map(({ id }) => id))} happened as the chronology sets out${daysOf(acts)}.`
  const exhibits = acts[0] && isOnRecord(acts[0]) ? '' : exhibitsOf(acts, file)
  if (exhibits === '') return said
  return `${said} ${exhibits} ${exhibits.split('[[').length > 2 ? 'support' : 'supports'} this.`
}

/** The days of the acts; where one is a span of days, the whole time within which they all happened. */
function daysOf(acts: readonly ActDraft[]): string {
  const days = [...new Set(acts.flatMap((act) => firstAndLast(act)))].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  if (days.length === 1) return `, on ${longDate(first)}`
  const spans = acts.some((act) => new Set(firstAndLast(act)).size > 1)
  return days.length === 2 && !spans
    ? `, on ${longDate(first)} and ${longDate(last)}`
    : `, between ${longDate(first)} and ${longDate(last)}`
}

function firstAndLast(act: ActDraft): IsoDate[] {
  const first = actDay(act)
  const last = act.when?.precision === 'between' ? act.when.to : undefined
  return [first, last].filter((day) => day !== undefined)
}

/** What happened beside the acts: an arrest, bail. */
function contextOf(context: readonly ActDraft[]): StatementProposal[] {
  if (context.length === 0) return []
  const text = `${actList(context.map(({ id }) => id))} happened as the chronology sets out${daysOf(context)}. ${context.length === 1 ? 'It is background and not relied on as an act.' : 'They are background and not relied on as acts.'}`
  return [proposal('acts-context', 'acts', { kind: 'record', of: 'police records' }, text)]
}

const aspects = [
  ['unwanted', 'They were unwanted'],
  ['repeated', 'They were repeated'],
  ['fixated', 'They show a fixed interest'],
  ['obsessive', 'They show a preoccupation'],
] as const

function shown(groups: readonly Group[], file: CaseFile): StatementProposal[] {
  return [
    ...howOften(file),
    ...groups.flatMap(({ key, why, acts }) =>
      why?.trim() ? [together(key, { kind: 'infer', acts: acts.map(({ id }) => id) }, why, file)] : [],
    ),
    ...fourAspects(file),
  ]
}

function together(key: string, source: SourceDraft, why: string, file: CaseFile): StatementProposal {
  const text = `these acts were unwelcome and belong together: ${asClause(why, file)}`
  return proposal(`pattern-run-${key}`, 'pattern', source, text)
}

/** The four aspects that help to tell of a pattern; they are no test, and their name is not used. */
function fourAspects(file: CaseFile): StatementProposal[] {
  const said = aspects.flatMap(([aspect, lead]) => {
    const words = file.stalking?.four?.[aspect]?.trim()
    return words ? [`${lead}: ${asClause(words, file)}`] : []
  })
  if (said.length === 0) return []
  const text = `they are one course of conduct. ${said.join(' ')}`
  return [proposal('pattern-four', 'pattern', takenTogether, text)]
}

function howOften(file: CaseFile): StatementProposal[] {
  const { count, first, last, longestGap } = frequency(file.acts?.items ?? [])
  if (count < 2 || !first || !last || first === last.day) return []
  const gap = longestGap
    ? ` The longest time between two of them is ${counted(longestGap.days, 'day')}, from ${referenceToken('act', longestGap.after)} to ${referenceToken('act', longestGap.before)}.`
    : ''
  const text = `I have counted ${counted(count, 'act')}, from ${longDate(first)} to ${longDate(last.day)}.${gap}`
  return [proposal('pattern-count', 'pattern', { kind: 'own' }, text)]
}

const mostEffects = 8

/** The effect on each person to be protected, in the words of the chronology; of a great many, where to find them. */
function effects(acts: readonly ActDraft[], file: CaseFile): StatementProposal[] {
  return (file.protected?.people ?? []).flatMap(({ id, pronoun }) => {
    const felt = acts.filter(({ towards, effect }) => effect?.trim() && towards?.includes(id))
    const name = shownName(file, id)
    if (!name || felt.length === 0) return []
    const teller = file.witnesses?.people?.find(({ person }) => person === id)
    const whom = teller ? pronounForms(pronoun ?? 'they').object : name
    const source: SourceDraft = { kind: 'told', by: teller ? name : '' }
    return [proposal(`impact-${id}`, 'impact', source, effectOn(whom, felt))]
  })
}

function effectOn(whom: string, felt: readonly ActDraft[]): string {
  const named = felt.slice(-mostEffects)
  const each = named.map(({ id, effect = '' }) => `${referenceToken('act', id)}: ${ended(effect)}`)
  const rest =
    named.length < felt.length ? ' The chronology says at each of the other acts what its effect was.' : ''
  return `this was the effect on ${whom}. ${each.join(' ')}${rest}`
}
