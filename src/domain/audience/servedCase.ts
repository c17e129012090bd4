import type { SliceDraft } from '../case/slices.ts'
import type { StatementPart } from '../case/statement.ts'
import type { Consent } from '../law/discharge.ts'
import type {
  ActShown,
  ConditionShown,
  ExhibitShown,
  MapShown,
  PersonShown,
  ProtectedPersonShown,
  ReplyShown,
  ServiceShown,
} from './servedParts.ts'

/** Optional fields may also be present and undefined, so that a view is built without a condition per field. */
type Gappy<T> = T extends readonly (infer Item)[]
  ? Gappy<Item>[]
  : T extends object
    ? { [K in keyof T]: object extends Pick<T, K> ? Gappy<T[K]> | undefined : Gappy<T[K]> }
    : T

type Shape = {
  training?: { title: string }
  reference?: string
  route?: SliceDraft<'route'>
  /** The order to be varied, renewed or discharged, and what is asked. */
  change?: Omit<SliceDraft<'change'>, 'consents'> & {
    consents: { of?: Consent; given?: 'yes' | 'no' | 'notKnown'; on?: string }[]
    /** It is recorded that the court discharged the order. */
    discharged?: { on?: string }
  }
  applicant: {
    force?: string
    forceKind?: NonNullable<SliceDraft<'applicant'>['forceKind']>
    chiefOfficer?: string
    officer: { name?: string; rank?: string; number?: string; unit?: string; experience?: string }
    representative?: string
    authorised?: {
      on?: string
      by?: string
      rank?: string
      appears: ('acts' | 'risk' | 'necessity')[]
      /** Given by word of mouth: at what time, and when it was confirmed in writing. */
      orally?: { at?: string; confirmedOn?: string }
    }
  }
  court: {
    name?: string
    kind?: 'magistrates' | 'youth'
    code?: string
    language?: 'english' | 'welsh' | 'bilingual'
    /** The hearing of the full application. */
    hearing?: { on?: string; time?: string; room?: string }
    /** The hearing of the interim application, where one is asked for. */
    interimHearing?: { on?: string; time?: string; room?: string }
    estimateMinutes?: number
    avoid: { from?: string; to?: string }[]
    restriction?: { power?: 'child' | 'nameWithheld' | 'sexualOffence'; why?: string }
  }
  proceedings?: {
    stage?: NonNullable<NonNullable<SliceDraft<'proceedings'>['criminal']>['stage']>
    offence?: string
    nextOn?: string
    endedOn?: string
    heard?: 'with' | 'apart'
    heardWhy?: string
    afterwards?: { onConviction?: string; onAcquittal?: string; onNoCharge?: string }
    bail?: {
      kind?: 'none' | 'police' | 'court'
      from?: string
      ends?: string
      endUnknown: boolean
      conditions?: string
    }
  }
  defendant: {
    name?: string
    otherNames: string[]
    born?: string
    bornUnknown: boolean
    pronoun?: 'he' | 'she' | 'they'
    address?: NonNullable<SliceDraft<'defendant'>['address']>
    occupation?: string
  }
  area?: SliceDraft<'area'>
  circumstances: {
    work?: SliceDraft<'circumstances'>['work']
    study?: SliceDraft<'circumstances'>['study']
    religion?: SliceDraft<'circumstances'>['religion']
    children?: SliceDraft<'circumstances'>['children']
    interpreter?: string
    adjustments?: string
    solicitor?: string
    custody?: SliceDraft<'circumstances'>['custody']
    sexOffenderNotification?: SliceDraft<'circumstances'>['sexOffenderNotification']
  }
  protectedPeople: ProtectedPersonShown[]
  others: (PersonShown & { pseudonym: boolean; role?: string; relation?: string })[]
  acts: ActShown[]
  runs: { id: string; name?: string; why?: string }[]
  exhibits: ExhibitShown[]
  witnesses: {
    id: string
    shown: string
    /** Who this is, of somebody else in the case who goes by name. */
    relation?: string
    gives?: string
    statementOn?: string
    called?: 'yes' | 'no'
    whyNotCalled?: string
  }[]
  hearsay: {
    notice?: SliceDraft<'witnesses'>['hearsayNotice']
    shorterTime?: SliceDraft<'witnesses'>['shorterTime']
    direction: ('throughTheCourt' | 'screens' | 'videoLink' | 'hearsayInstead' | 'none')[]
    mightQuestion?: 'yes' | 'no' | 'notKnown'
  }
  disclosure: {
    looked?: 'yes' | 'no'
    /** Served, or summarised; what is withheld with a lawyer’s reason is not here. */
    found: string[]
    /** That something is withheld is said; what it is, and why, stays out. */
    someWithheld: boolean
    convictions: { what: string; on?: string }[]
  }
  stalking?: {
    reasoning?: string
    four?: { fixated?: string; obsessive?: string; unwanted?: string; repeated?: string }
  }
  risk?: {
    atRisk: { shown: string; harm: ('physical' | 'psychological')[] }[]
    knowledge?: 'knew' | 'oughtToHaveKnown' | 'both'
    knowledgeWhy?: string
    harmless?: string
    reasoning?: string
    /** Results alone; the questions of the tool are nowhere in a case. */
    assessment?: {
      tool?: string
      version?: string
      on?: string
      assessor?: string
      level?: string
      factors?: string
      reviewOn?: string
    }
    protective?: string
    escalation?: string
    imminence?: string
  }
  necessity?: {
    reasoning?: string
    whyNow?: string
    measures: NonNullable<SliceDraft<'necessity'>['measures']>
    /** The day of the search for other orders. Where it was made stays with the police. */
    searchedOn?: string
    whyNotDapo?: string
    proportionality?: string
  }
  conditions: ConditionShown[]
  noRequirementsWhy?: string
  maps: MapShown[]
  length?: SliceDraft<'length'>
  interim?: {
    appropriate?: string
    sinceLastAct?: string
    cannotWait?: string
    notice?: {
      mode?: 'onNotice' | 'shortNotice' | 'withoutNotice'
      why?: string
      lawyer?: string
      returnOn?: string
    }
    lastDay?: string
    hearingBy?: string
  }
  /**
   * The view is served only where the person agreed that a statement is; `kept` where it is known and stays with the police. In
   * place of all that, the `sentence` that was shown to the person and agreed to.
   */
  views: {
    shown: string
    sentence?: string
    view?: 'supports' | 'mixed' | 'opposes'
    kept?: boolean
    notObtained: boolean
    on?: string
  }[]
  order?: {
    kind?: 'full' | 'interim'
    madeOn?: string
    runs?: 'until' | 'untilFurtherOrder'
    lastDay?: string
    court?: string
    replacesInterimMadeOn?: string
    servedOn?: string
    servedAt?: string
    /** What the court made: as drafted or in its own words. What it refused is not here. */
    conditions: ConditionShown[]
    /** Whether it is recorded of every condition what the court did with it. */
    allRecorded: boolean
  }
  /** Age, and help to understand. */
  equality?: {
    easyRead?: 'yes' | 'no'
    welsh?: 'yes' | 'no'
    youth?: {
      parent?: string
      parentTold?: 'yes' | 'no'
      asked?: 'yes' | 'no' | 'notKnown'
      team?: { who?: string; on?: string; at?: string; view?: string }
      school?: string
      welfare?: string
    }
  }
  stations?: string
  /** The lead officer’s statement: what the officer accepted or wrote, each paragraph after its voice. */
  statement?: {
    paragraphs: { id: string; part?: StatementPart; voice?: string; text?: string }[]
    /** Suggestions neither accepted nor left out: how many, never what they say. */
    open: { part: StatementPart; count: number }[]
  }
  /** How papers of the application were served; `papers` are codes of the list of papers. */
  papersServed: (ServiceShown & { id: string; papers: string[]; dated?: string; pages?: string })[]
  reply?: ReplyShown
  /** Every order that the court made, the interim one first, and how it was served. */
  ordersServed: {
    kind: 'full' | 'interim'
    madeOn?: string
    court?: string
    service?: ServiceShown
  }[]
}

/**
 * What the defendant and the court may read, built field by field from the case. Builders of served papers take this
 * and nothing else, so that a leak does not compile. A new field of the case is not in it until somebody lists it.
 * Long texts stand here with their references resolved to numbers; days are ISO dates.
 */
export type ServedCase = Gappy<Shape>
export type ServedAct = ServedCase['acts'][number]
export type ServedService = ServedCase['papersServed'][number]
export type ServedCondition = ServedCase['conditions'][number]
export type ServedExhibit = ServedCase['exhibits'][number]
export type ServedProtectedPerson = ServedCase['protectedPeople'][number]
export type ServedMap = ServedCase['maps'][number]
