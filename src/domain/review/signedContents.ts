import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import type { SliceDraft, SliceId } from '../case/slices.ts'
import { type SignedPart, signedParts } from './signOffs.ts'

/** The part that an answer is signed in, or that it is signed in none: it is filled in after, or no part of the application. */
type SignedIn = SignedPart | 'notSigned'
type FieldsOf<S extends SliceId> = Extract<keyof SliceDraft<S>, string>

/** A new step or field does not compile until it stands in this table. */
export type SignedTable = { [S in SliceId]: { [F in FieldsOf<S>]: SignedIn } }

/** Where each answer of each step is signed. */
export const signedIn = {
  decision: {
    outcome: 'other',
    sooner: 'other',
    reasonCode: 'other',
    reason: 'other',
    reviewer: 'other',
    lookAgainOn: 'other',
  },
  route: {
    kind: 'period',
    mainCourt: 'period',
    mainReference: 'period',
    mainMadeOn: 'period',
    sameChiefOfficer: 'period',
    deed: 'period',
    order: 'period',
  },
  change: {
    court: 'other',
    reference: 'other',
    madeOn: 'other',
    length: 'period',
    standing: 'parties',
    residence: 'parties',
    newFacts: 'acts',
    why: 'other',
    inForce: 'conditions',
    adds: 'conditions',
    newLength: 'period',
    consents: 'other',
  },
  applicant: {
    reference: 'parties',
    force: 'parties',
    forceKind: 'parties',
    chiefOfficer: 'parties',
    officer: 'parties',
    representative: 'parties',
    standardConfirmed: 'parties',
    authorisation: 'notSigned',
  },
  court: {
    name: 'other',
    kind: 'other',
    code: 'other',
    language: 'other',
    estimateMinutes: 'other',
    hearing: 'notSigned',
    interimHearing: 'notSigned',
    avoid: 'other',
    attends: 'other',
    summons: 'other',
    restriction: 'other',
  },
  proceedings: { criminal: 'other', bail: 'other', courtMadeOrder: 'other' },
  defendant: {
    name: 'parties',
    otherNames: 'parties',
    pronoun: 'parties',
    born: 'parties',
    occupation: 'parties',
    address: 'parties',
    accounts: 'parties',
  },
  area: { basis: 'parties', grounds: 'parties' },
  circumstances: {
    work: 'other',
    study: 'other',
    religion: 'other',
    children: 'other',
    interpreter: 'other',
    vulnerability: 'other',
    solicitor: 'other',
    custody: 'other',
    sexOffenderNotification: 'other',
    places: 'other',
    otherNeeds: 'other',
  },
  protected: { people: 'parties' },
  others: { none: 'parties', people: 'parties' },
  acts: { items: 'acts', runs: 'acts' },
  evidence: { none: 'acts', exhibits: 'acts' },
  witnesses: { people: 'acts', hearsayNotice: 'other', shorterTime: 'other', questioning: 'other' },
  disclosure: { looked: 'other', where: 'other', found: 'other', convictions: 'other', lawyer: 'other' },
  stalking: { reasoning: 'other', four: 'other', setAside: 'other' },
  risk: {
    knowledge: 'other',
    knowledgeWhy: 'other',
    harmless: 'other',
    reasoning: 'other',
    protective: 'other',
    escalation: 'other',
    imminence: 'other',
    atRisk: 'other',
    assessment: 'other',
    setAside: 'other',
  },
  necessity: {
    reasoning: 'other',
    whyNow: 'other',
    proportionality: 'other',
    measures: 'other',
    searched: 'other',
    personallyConnected: 'other',
    setAside: 'other',
  },
  prohibitions: { items: 'conditions' },
  requirements: { noneWhy: 'conditions', items: 'conditions' },
  map: { none: 'conditions', zones: 'conditions' },
  length: { period: 'period', locality: 'period' },
  interim: {
    appropriate: 'period',
    sinceLastAct: 'period',
    cannotWait: 'period',
    lastDay: 'period',
    hearingBy: 'period',
    notice: 'period',
  },
  views: { people: 'notSigned', advocate: 'notSigned' },
  equality: {
    explained: 'other',
    easyRead: 'other',
    welsh: 'other',
    defendant: 'other',
    protectedPeople: 'other',
    interpreting: 'notSigned',
    youth: 'other',
  },
  safety: {
    owner: 'other',
    breach: 'other',
    plan: 'other',
    told: 'notSigned',
    referrals: 'other',
    checks: 'other',
    afterGrant: 'other',
  },
  statement: { paragraphs: 'other', leftOut: 'other' },
  bundle: { late: 'notSigned', given: 'notSigned' },
  papersServed: { served: 'notSigned', reply: 'notSigned' },
  service: { stations: 'notSigned', interim: 'notSigned', outcome: 'notSigned' },
  returns: {
    matterNumber: 'notSigned',
    caseManager: 'notSigned',
    division: 'notSigned',
    firstReportOn: 'notSigned',
    victimAge: 'notSigned',
    victimGender: 'notSigned',
    defendantGender: 'notSigned',
    contested: 'notSigned',
    represented: 'notSigned',
    standard: 'notSigned',
  },
} as const satisfies SignedTable

/** What of a list is filled in after, and so is not signed with its items. */
const filledInAfter: Readonly<Record<string, readonly string[]>> = {
  'acts.items': ['servedNumber'],
  'evidence.exhibits': ['lookedAt'],
}

/**
 * What of an application is signed, by its parts: each answer that the papers use, by step and field. Texts stand as they were typed,
 * sign by sign; what is empty is left out, so that a page which was only opened changes nothing.
 */
export function signedContents(file: CaseFile): Record<SignedPart, Record<string, unknown>> {
  const contents: Record<SignedPart, Record<string, unknown>> = {
    parties: {},
    acts: {},
    conditions: {},
    period: {},
    other: {},
  }
  const answers: Readonly<Record<string, unknown>> = pruneCase(file)
  for (const [step, fields] of Object.entries(signedIn)) {
    const given = answers[step]
    if (!isGroup(given)) continue
    for (const [field, part] of Object.entries(fields)) {
      const place = `${step}.${field}`
      const value = filled(given[field], filledInAfter[place])
      const into = signedParts.find((one) => one === part)
      if (into && value !== undefined) contents[into][place] = value
    }
  }
  return contents
}

/** What is signed of one condition whose bespoke wording is approved; undefined where there is no such condition. */
export function signedCondition(file: CaseFile, id: string): unknown {
  const { prohibitions, requirements } = pruneCase(file)
  const items = [...(prohibitions?.items ?? []), ...(requirements?.items ?? [])]
  return filled(items.find((item) => item.id === id))
}

type Group = Readonly<Record<string, unknown>>
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without what is empty in it, and of the items of a list without some fields; undefined where nothing is left. */
function filled(value: unknown, without: readonly string[] = []): unknown {
  if (typeof value === 'string') return value === '' ? undefined : inSigns(value)
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => filled(item, without) ?? null)
  }
  if (!isGroup(value)) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const left = without.includes(key) ? undefined : filled(inner)
    return left === undefined ? [] : [[key, left] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** A text; one with a lone half of a character, which JSON cannot say, as the numbers of its halves. */
function inSigns(text: string): unknown {
  return /\p{Surrogate}/u.test(text)
    ? { halves: Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)) }
    : text
}
