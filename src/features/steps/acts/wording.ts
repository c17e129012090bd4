import type { Act } from '#src/domain/case/acts.ts'
import { defendantReads } from '#src/features/wizard/defendantReads.ts'

type Choices<V extends string> = readonly { value: V; label: string; hint?: string }[]

/** The words of the chronology and of one act. */
export const wording = {
  lead: 'Enter each thing that happened, in any order. The chronology puts itself in order of date. An act needs three things: when, what happened, and how it is known. Everything else can follow.',
  anyAge:
    'An act counts wherever it was done and however long ago. Add context, such as an arrest or bail, where the reader needs it: context never counts as an act.',
  empty: 'There are no acts yet.',
  add: 'Add an act',
  quick: 'Quick entry',
  paste: 'Paste many',
  runs: 'Runs of like acts',
  save: 'Save and go to the list',
  another: 'Save and add another',
  unnamedPerson: 'A person without a name',
  unnamedExhibit: 'An exhibit without a description',
  noPeople: 'Add the people of the case first: then you can say towards whom it was.',
  searchPeople: 'Search the people',
  searchExhibits: 'Search the exhibits',
  conditions: 'Conditions that answer this act',
  itemLead: 'Only the first three questions must be answered.',
  when: 'When did it happen?',
  whenKinds: [
    { value: 'exact', label: 'On one day' },
    { value: 'about', label: 'About one day' },
    { value: 'between', label: 'Between two days' },
  ],
  on: 'Day it happened',
  aboutOn: 'About which day',
  time: 'Time (optional)',
  timeHint: 'For example 22:10 or 10.10pm',
  detail: 'What makes the day uncertain (optional)',
  from: 'First day it may have happened',
  to: 'Last day it may have happened',
  what: 'What happened?',
  whatHint: `One or two sentences: who did what, to whom. Keep to what can be proved. ${defendantReads}`,
  howKnown: 'How is it known?',
  howKnownKinds: [
    { value: 'statement', label: 'A statement tells of it' },
    { value: 'told', label: 'Somebody told the police' },
    { value: 'device', label: 'A phone, computer or account shows it' },
    { value: 'camera', label: 'A camera shows it' },
    { value: 'policeRecord', label: 'A police record shows it' },
    { value: 'object', label: 'An object shows it' },
  ],
  kindGroup: 'Kind of act',
  kind: 'Is this an act of the defendant, or context?',
  kinds: [
    { value: 'act', label: 'An act of the defendant' },
    {
      value: 'context',
      label: 'Context',
      hint: 'An arrest, bail, a stay on a ward. It stands in the chronology and never counts as an act.',
    },
  ],
  behaviours: 'What kind of act is it?',
  ownKinds: 'Not named in the Act: recorded as another act associated with stalking',
  runGroup: 'Why it was unwelcome and what it shows',
  run: 'Run of like acts it belongs to',
  noRun: 'None: it stands alone',
  runHint:
    'For a run, why the acts were unwelcome and what they show together is asked once. Acts are put in runs on the list too.',
  context: 'Why this act by itself was unwelcome, or what it shows (optional)',
  contextHint: `Needed where the act looks harmless by itself. ${defendantReads}`,
  whereGroup: 'Towards whom, where and how',
  towards: 'Towards whom was it?',
  place: 'Place',
  placeShown: 'May the served papers name this place?',
  placeShownHint: 'Until you answer, they do not name it.',
  placeKinds: [
    { value: 'shown', label: 'Yes, name it' },
    {
      value: 'withheld',
      label: 'No, withhold this place from served papers',
      hint: 'Choose this where the defendant may not know of it, such as a new home or workplace.',
    },
  ],
  channel: 'Account, number or other channel used',
  proofGroup: 'Proof',
  exhibits: 'Which exhibits show it?',
  noExhibits: 'No exhibits are listed yet. You can also link them from the list of exhibits.',
  account: 'Is the account first-hand or hearsay?',
  accountKinds: {
    firstHand: 'First-hand: a witness saw or heard it',
    record: 'A record: a document, a device or a camera holds it',
    hearsay: 'Hearsay: somebody tells what another person said',
  },
  seenBy: 'Who saw or heard it? (optional)',
  seenByNobody: 'The person to whom it was done',
  witness: 'Whose words are passed on?',
  noWitness: 'Nobody on the list of witnesses',
  toldBy: 'Who told it, and to whom',
  whyNotCalled: 'Why this person will not be called',
  whyNotCalledHint:
    'Only for somebody who is not on the list of witnesses. The hearsay notice gives this reason.',
  response: 'What did the defendant say about it?',
  responseKinds: [
    { value: 'admitted', label: 'Admitted it' },
    { value: 'denied', label: 'Denied it' },
    { value: 'noComment', label: 'Said “no comment”' },
    { value: 'askedForAdvice', label: 'Asked for advice' },
    { value: 'notAsked', label: 'Was not asked' },
  ],
  responseHint: 'Only an admission is ever printed as one.',
  attribution: 'How sure is it that the defendant did it?',
  attributionKinds: [
    { value: 'confirmed', label: 'Confirmed' },
    { value: 'strong', label: 'Strong' },
    { value: 'suspected', label: 'Suspected' },
  ],
  attributionWhy: 'What links the defendant to it',
  strength: 'How strong is the proof?',
  strengthKinds: [
    { value: 'strong', label: 'Strong by itself' },
    { value: 'corroborated', label: 'Supported by something else' },
    { value: 'disputed', label: 'Disputed' },
  ],
  afterGroup: 'Report, police action and effect',
  reportedOn: 'Day it was reported to the police',
  reportedReference: 'Reference of the report',
  policeAction: 'What the police did',
  effect: 'What it did to the person',
  breachOf: 'What it broke, such as bail or an order',
  breachHint: 'Leave empty where nothing was in force.',
} as const satisfies Record<string, unknown> & {
  howKnownKinds: Choices<Act['howKnown'][number]>
  kinds: Choices<Act['kind']>
  responseKinds: Choices<NonNullable<Act['response']>>
  attributionKinds: Choices<NonNullable<Act['attribution']>>
  strengthKinds: Choices<NonNullable<Act['strength']>>
  placeKinds: Choices<NonNullable<Act['placeShown']>>
}
