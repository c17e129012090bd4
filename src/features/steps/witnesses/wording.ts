import type { Witness, Witnesses } from '#src/domain/case/witnesses.ts'
import { counted } from '#src/domain/shared/counted.ts'

type Direction = Witnesses['questioning']['direction'][number]

/** The words of the list of witnesses, of one witness, and of hearsay and questioning. */
export const wording = {
  lead: 'Say whose accounts you rely on and who will come to court. An account that is passed on, or read instead of heard, is hearsay.',
  empty: 'There are no witnesses yet.',
  add: 'Add a witness',
  caption: 'Witnesses',
  columns: { name: 'Witness', gives: 'Can say', called: 'Called' },
  counted: (count: number) => counted(count, 'witness', 'witnesses'),
  noName: 'A witness without a name',
  noGives: 'Not said yet',
  notAsked: 'Not chosen',
  removed: (name: string) => `${name} removed from the witnesses`,
  newTitle: 'New witness',
  itemTitle: 'A witness',
  save: 'Save and go to the list',
  person: 'Is the witness one of the people of the case?',
  personHint: 'Served papers then call the witness as they call that person.',
  notAPerson: 'No',
  unnamedPerson: 'A person without a name',
  name: 'Name of the witness',
  nameHint: 'With rank for a police officer.',
  statementOn: 'Day of the statement (optional)',
  gives: 'What can the witness say?',
  givesHint: 'The acts the witness saw or heard, and what he or she knows at first hand.',
  called: 'Will the witness be called to court?',
  isCalled: 'Will be called.',
  isNotCalled: 'Will not be called.',
  whyNot: 'Why will the witness not be called?',
  whyNotHint: 'The hearsay notice gives this reason.',
  hearsayHeading: 'Hearsay',
  restsOn: 'These rest on hearsay',
  nothingRests: 'No act is marked as hearsay, and every witness in the list is to be called.',
  act: (number: number | undefined) => `Act ${number}`,
  moreActs: (count: number) => `and ${counted(count, 'more act', 'more acts')}`,
  notCalled: (name: string) => `The account of ${name}, who will not be called`,
  notice: 'Is a hearsay notice needed?',
  notices: {
    notNeeded: 'No: nothing rests on hearsay',
    toBeServed: 'Yes, it is still to be served',
    served: 'Yes, it was served',
  },
  by: 'Who will serve it',
  servedOn: 'Day it was served',
  mayQuestion: (day: string) =>
    `The defendant may ask the court until ${day} that the maker of a statement is called to be questioned.`,
  mayAttack: (day: string) =>
    `The defendant may say until ${day} that the maker’s credibility will be attacked.`,
  reply: 'After that notice you have seven days to reply that the maker will be called.',
  shorter: 'Do you ask the court to shorten the time for the notice?',
  shorterWhy: 'Why should the court shorten it?',
  noHearing: 'Enter the day of the hearing to see the last day for a hearsay notice.',
  toCourt: 'Go to the court and the hearing',
  deadline: 'Last day for the hearsay notice',
  byHand: (day: string, hearing: string) => `By hand: ${day}, for the hearing on ${hearing}.`,
  byPost: (day: string) => `First-class post: send it by ${day}.`,
  passed: 'The last day has passed. Ask the court to shorten the time, and serve the notice now.',
  late: 'The notice was served after the last day. Ask the court to shorten the time.',
  daysLeft: (days: number) => (days === 0 ? 'Today is the last day.' : `${counted(days, 'day')} left.`),
  inTime: 'The notice was served in time.',
  weightSummary: 'What a court looks at in weighing hearsay',
  contentsSummary: 'What a hearsay notice says, and how it is served',
  questioningHeading: 'Questions by the defendant',
  might: 'Might the defendant question the protected person himself or herself?',
  direction: 'Which direction do you ask the court for?',
  directions: [
    { value: 'throughTheCourt', label: 'Questions are put through the court' },
    { value: 'screens', label: 'Screens' },
    { value: 'videoLink', label: 'A video link' },
    { value: 'hearsayInstead', label: 'The protected person’s statement is read instead' },
    { value: 'none', label: 'None', exclusive: true, divider: 'or' },
  ],
  why: 'Why do you ask for it? (optional)',
} as const satisfies Record<string, unknown> & {
  directions: readonly { value: Direction; label: string; exclusive?: boolean; divider?: string }[]
}

/** Whether a witness comes to court, in a word. */
export function calledWords(
  called: { answer?: Witness['called']['answer'] | undefined } | undefined,
): string {
  if (called?.answer === undefined) return wording.notAsked
  return called.answer === 'yes' ? 'Yes' : 'No'
}
