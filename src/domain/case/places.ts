import type { StepId } from '../flow/steps.ts'

/** The parts of a case as the officer knows them. */
const parts: Readonly<Record<string, string>> = {
  decision: 'should we apply',
  route: 'type of application',
  change: 'change of an order',
  applicant: 'applicant and authority',
  court: 'court and hearing',
  proceedings: 'criminal proceedings',
  defendant: 'defendant',
  area: 'link to the police area',
  circumstances: 'defendant’s circumstances',
  protected: 'people to be protected',
  others: 'other people',
  acts: 'acts',
  evidence: 'evidence',
  witnesses: 'witnesses',
  disclosure: 'disclosure',
  stalking: 'test 1, acts associated with stalking',
  risk: 'test 2, risk',
  necessity: 'test 3, necessity',
  prohibitions: 'prohibitions',
  requirements: 'requirements',
  map: 'exclusion zones',
  length: 'length and locality',
  interim: 'interim order',
  views: 'views',
  equality: 'equality, age and language',
  safety: 'safety and monitoring',
  statement: 'lead officer’s statement',
  thread: 'what each condition rests on',
  challenge: 'questions of the other side',
  answers: 'check answers',
  bundle: 'bundle',
  documents: 'documents',
  papersServed: 'service of the papers',
  service: 'decision and service',
  returns: 'outcome for the returns',
} satisfies Record<StepId, string>

/** Fields whose name in the file is not what a person would call them; an empty text is not said at all. */
const fields: Readonly<Record<string, string>> = {
  items: '',
  people: '',
  value: '',
  when: '',
  on: '',
  what: 'what happened or what it is',
  known: 'whether it is known',
  answer: 'answer',
  born: 'date of birth',
  estimateMinutes: 'time estimate in minutes',
  avoid: 'dates to avoid',
  shownAs: 'name shown in the papers',
  under18: 'under 18',
  runs: 'runs of like acts',
  from: 'first day or start',
  to: 'last day or end',
  sooner: 'protection tonight',
  lookAgainOn: 'day to look again',
  mainMadeOn: 'day of the main application',
  prosecutorToldOn: 'day on which the prosecutor was told',
  policeAction: 'what the police did',
  breachOf: 'what was breached',
  servedNumber: 'number once served',
  lesser: 'what less would have been',
  rungWhy: 'why the step below would not do',
  startedOn: 'day on which it was started',
  printedFinalOn: 'day on which it was printed as final',
  lodgedOn: 'day on which it was lodged',
  servedOn: 'day on which it was served',
  asAt: 'day as of which it is read',
  minAuthorisingRank: 'lowest rank that authorises',
  given: 'final bundle that was given out',
  entries: 'entries and their pages',
  deed: 'what the court is asked to do',
  inForce: 'conditions of the order as it stands',
  becomes: 'what becomes of it',
  newWords: 'words it should have',
  newLength: 'length asked for',
  adds: 'conditions to be added',
  whoMay: 'whom it takes',
  waiting: 'weeks of waiting',
  pays: 'who pays',
  reports: 'who reports',
  wales: 'in Wales',
  setAside: 'proposals set aside',
  clashAccepted: 'why a clash is accepted',
  by: 'by whom',
  version: 'version in the library',
  bespoke: 'own words',
  profile: 'force profile',
  training: 'training case',
  explanations: 'reasons given for findings',
  marks: 'what was done with the papers',
  closed: 'closing of the application',
  notifiedOn: 'day on which the defendant first notified',
  interimWarningDays: 'days of warning before an interim order ends',
  case: 'application',
  typing: 'half-typed text',
  notes: 'officer’s notes',
  review: 'record of review',
  threads: 'comments',
  signOffs: 'signatures',
  redlines: 'proposed wordings',
  exchanges: 'files sent and received',
}

/** A place in a case in plain words: "acts, number 3", "people to be protected, number 1, relationship". */
export function placeOf(path: readonly (string | number)[]): string {
  const words = path.map((step, index) => {
    if (typeof step === 'number') return `number ${step + 1}`
    return (index === 0 ? parts[step] : undefined) ?? nameOfField(step)
  })
  return words.filter((word) => word !== '').join(', ') || 'application'
}

/** A field, or one of its choices, as a person would call it: "relationshipDetail" is "relationship detail". */
export const nameOfField = (name: string): string => fields[name] ?? spaced(name)

function spaced(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
