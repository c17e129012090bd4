import type { CaseFile } from '../case/caseFile.ts'
import { actPoints } from '../law/act.ts'
import { stalkingActsOf } from '../law/behaviours.ts'
import { her, houseRule, pha, spa } from '../law/citations.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, hints, stops } from './makeFinding.ts'
import { type NumberedAct, numberedActs } from './numberedItems.ts'

/** The acts: each dated in the past, of a kind the Act speaks of or explained, and with something that proves it: SPA 2019 s.1(1)(a). */
export function checkActs(file: CaseFile, today: IsoDate): Finding[] {
  const all = numberedActs(file)
  const acts = all.filter(({ act }) => act.kind === 'act')
  const undecided = all.some(({ act }) => act.kind === undefined)
  const explainedRuns = new Set((file.acts?.runs ?? []).flatMap(({ id, why }) => (why?.trim() ? [id] : [])))
  return [
    ...(all.length > 0 && acts.length === 0 && !undecided ? [onlyContext()] : []),
    ...(acts.length === 1 && !undecided ? [oneAct()] : []),
    ...all.flatMap((item) => whenFindings(item, today)),
    ...placeFindings(all),
    ...acts.flatMap((item) => [...kindFindings(item, explainedRuns), ...proofFindings(item)]),
  ]
}

function whenFindings({ act, name, at }: NumberedAct, today: IsoDate): Finding[] {
  const { when } = act
  const [first, last] = when?.precision === 'between' ? [when.from, when.to] : [when?.on, when?.on]
  if (first && last && compareDates(first, last) > 0) {
    const message = `${name}: the last day is before the first. Correct the days.`
    return [explains('act-days-reversed', at('when'), message, houseRule('dates are possible'))]
  }
  if (!last || compareDates(last, today) <= 0) return []
  if (act.kind !== 'act') {
    const ahead = `${name}: the day is still to come. Check that this is meant.`
    return [hints('entry-in-future', at('when'), ahead, houseRule('dates are possible'))]
  }
  const message = `${name}: the day is still to come. The test is about acts that were carried out, so correct the day.`
  return [stops('act-in-future', at('when'), message, spa('s.1(1)(a)'))]
}

/** One finding for all acts whose place stays out of the papers only because nobody was asked about it. */
function placeFindings(all: readonly NumberedAct[]): Finding[] {
  const open = all.filter(({ act }) => act.place?.trim() && act.placeShown === undefined)
  const [first] = open
  if (!first) return []
  const more =
    open.length > 1 ? ` The same goes for ${counted(open.length - 1, 'more entry', 'more entries')}.` : ''
  const message = `${first.name}: the papers do not name the place, because it is not said whether they may.${more}`
  return [
    hints(
      'act-place-undecided',
      first.at('placeShown'),
      message,
      houseRule('a place is released, not assumed'),
    ),
  ]
}

function kindFindings({ act, name, at }: NumberedAct, explainedRuns: ReadonlySet<string>): Finding[] {
  const items = stalkingActsOf(act.behaviours ?? [])
  if (items.length === 0) {
    const message = `${name}: choose what kind of act this is, or say why it is associated with stalking.`
    return [explains('act-without-behaviour', at('behaviours'), message, pha('s.2A(3)'))]
  }
  const inContext = Boolean(act.context?.trim()) || explainedRuns.has(act.run ?? '')
  if (items.some((item) => item !== 'other') || inContext) return []
  const message = `${name}: this is not among the examples in the Act. Say in its context why it is associated with stalking.`
  return [explains('act-other-without-context', at('context'), message, pha('s.2A(3)'))]
}

function proofFindings({ act, name, at }: NumberedAct): Finding[] {
  const { account, attribution } = act
  const unproved = !act.exhibits?.length && account === undefined
  const maker = account?.kind === 'hearsay' && !account.witness && !account.toldBy?.trim()
  const isKnownPerson = account?.kind === 'hearsay' && !account.witness && Boolean(account.toldBy?.trim())
  const uncalled = isKnownPerson && !account.whyNotCalled?.trim()
  const unexplained = attribution === 'suspected' && !act.attributionWhy?.trim()
  return [
    ...(unproved ? [noProof(name, at('exhibits'))] : []),
    ...(maker ? [noMaker(name, at('account.witness'))] : []),
    ...(uncalled ? [noReasonNotCalled(name, at('account.whyNotCalled'))] : []),
    ...(unexplained ? [onlySuspected(name, at('attributionWhy'))] : []),
  ]
}

const onlyContext = () =>
  stops(
    'acts-none',
    { step: 'acts' },
    'The chronology holds only context: add the acts associated with stalking that the defendant carried out.',
    spa('s.1(1)(a)'),
  )

const oneAct = () =>
  hints(
    'acts-only-one',
    { step: 'acts' },
    `Only one act is recorded. ${actPoints.severalActs.text} ${actPoints.severalActs.caution}`,
    actPoints.severalActs.authority,
  )

const noProof = (name: string, where: Finding['where']) =>
  explains(
    'act-without-evidence',
    where,
    `${name}: link an exhibit or say whose account it is, so that the court can see how it is proved.`,
    houseRule('each act is linked to its evidence'),
  )

const noMaker = (name: string, where: Finding['where']) =>
  explains(
    'act-hearsay-without-maker',
    where,
    `${name}: this is hearsay. Say who gave the account.`,
    houseRule('hearsay names its maker'),
  )

const noReasonNotCalled = (name: string, where: Finding['where']) =>
  explains(
    'act-hearsay-not-called',
    where,
    `${name}: this is hearsay of somebody who is not on the list of witnesses. Say why that person will not be called, because the hearsay notice must state it.`,
    her('r.3(4)'),
  )

const onlySuspected = (name: string, where: Finding['where']) =>
  explains(
    'act-attribution-unexplained',
    where,
    `${name}: it is only suspected that the defendant did this. Say what points to the defendant.`,
    houseRule('a suspicion gives its grounds'),
  )
