import { cea, her } from './citations.ts'
import type { Statement } from './statement.ts'

/** The six things that a hearsay notice must contain, in the order of the rule. */
export const hearsayNoticeContents = [
  { code: 'saysNotice', text: 'It says that it is a hearsay notice', authority: her('r.3(4)') },
  { code: 'proceedings', text: 'It identifies the proceedings', authority: her('r.3(4)') },
  {
    code: 'proposes',
    text: 'It says that the party proposes to rely on hearsay evidence',
    authority: her('r.3(4)'),
  },
  { code: 'evidence', text: 'It identifies the hearsay evidence', authority: her('r.3(4)') },
  { code: 'maker', text: 'It identifies the person who made the statement', authority: her('r.3(4)') },
  { code: 'whyNotCalled', text: 'It says why that person will not be called', authority: her('r.3(4)') },
] as const

/** The six things a court looks at in weighing hearsay, as questions for the officer. */
export const hearsayWeightFactors = [
  {
    code: 'couldBeCalled',
    question: 'Could the person who made the statement reasonably have been called?',
    authority: cea('s.4(2)(a)'),
  },
  {
    code: 'contemporaneous',
    question: 'Was the statement made at the time of the events, or soon after?',
    authority: cea('s.4(2)(b)'),
  },
  {
    code: 'multiple',
    question: 'Was it passed on by more than one person?',
    authority: cea('s.4(2)(c)'),
  },
  {
    code: 'motive',
    question: 'Did anyone involved have a motive to hide or misrepresent anything?',
    authority: cea('s.4(2)(d)'),
  },
  {
    code: 'edited',
    question: 'Was it an edited account, made together with someone else, or made for a particular purpose?',
    authority: cea('s.4(2)(e)'),
  },
  {
    code: 'evaluation',
    question: 'Does anything suggest an attempt to keep the court from weighing it properly?',
    authority: cea('s.4(2)(f)'),
  },
] as const

/** Points on hearsay. */
export const hearsayPoints = {
  allowed: { text: 'Evidence is not excluded because it is hearsay.', authority: cea('s.1') },
  lateNotice: {
    text: 'A late or missing notice does not shut the evidence out. The court may hold it against its weight, and in costs.',
    authority: cea('s.2(4)'),
  },
  severalWitnesses: { text: 'One notice may cover several witnesses.', authority: her('r.3(5)') },
  shorterTime: {
    text: 'The court may shorten the time for the notice if it is asked.',
    authority: her('r.3(2)'),
  },
  courtsOwnMotion: { text: 'The court may shorten the time without being asked.', authority: her('r.3(3)') },
  everyParty: {
    text: 'The notice is served on every other party, and a copy goes to the court.',
    authority: her('r.3'),
  },
  howServed: {
    text: "It is handed over, delivered or sent by first-class post to the home or last known address, or given, posted, faxed or sent by document exchange to the party's solicitor.",
    authority: her('r.6'),
  },
  mayQuestion: {
    text: 'The court may, on application, allow another party to call and cross-examine a person whose statement is tendered as hearsay and who is not called.',
    authority: her('r.4(1)'),
  },
  askToQuestion: {
    text: 'The application goes to the court with enough copies for all other parties and gives reasons. It is made not later than 7 days after service of the notice, unless the court directs otherwise.',
    authority: her('r.4(2)'),
  },
  attackCredibility: {
    text: 'A party who wishes to attack the credibility of such a person gives notice of that not later than 7 days after service of the hearsay notice, unless the court directs otherwise.',
    authority: her('r.5(2)'),
  },
  notCompetent: {
    text: 'A statement by a person who could not have been a witness is not admitted.',
    authority: cea('s.5'),
  },
  copies: { text: 'A copy of a document may be used.', authority: cea('s.8') },
  records: {
    text: 'Records of a business or a public authority are proved by a signed certificate.',
    authority: cea('s.9'),
  },
} satisfies Record<string, Statement>
