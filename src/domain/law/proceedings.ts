import {
  contempt,
  convention,
  houseRule,
  humanRights,
  legalAid,
  mca,
  mcaSecondary,
  mcr,
  rehabilitation,
  sexualOffencesAnonymity,
  spa,
  youngPersons,
} from './citations.ts'
import type { Statement } from './statement.ts'

const unreadSection = 'This has not been verified. Legal services must confirm it before it is relied on.'

/** How an application comes to court and is heard. */
export const hearingPoints = {
  complaint: {
    text: 'An application is made by complaint. It need not be in writing or on oath, but put it in writing.',
    authority: mcr('r.4'),
    caution: 'This is the rule as first made. Later amendments have not been verified.',
  },
  onOath: {
    text: 'A court can issue a warrant for a defendant who stays away only if the complaint was substantiated on oath.',
    authority: mca('s.55(2)'),
  },
  noTimeLimit: {
    text: 'The six-month time limit for complaints does not apply.',
    authority: spa('s.13(2)'),
  },
  summons: {
    text: 'The court may issue a summons that calls the defendant to a hearing.',
    authority: mca('s.51'),
  },
  summonsContents: {
    text: 'The summons says in short what the matter is, and when and where it is heard.',
    authority: mcr('r.98(2)'),
    caution: 'This is the rule as first made. Later amendments have not been verified.',
  },
  personalService: {
    text: 'Hand the summons to the defendant. If it is only left or posted and the defendant stays away, the applicant may have to show that it was received.',
    authority: mcr('r.99(2)'),
    caution: 'This is the rule as first made. Later amendments have not been verified.',
  },
  defendantAbsent: {
    text: 'The court may go on without a defendant who was served a reasonable time before, or who has appeared before.',
    authority: mca('s.55(3)'),
  },
  applicantAbsent: {
    text: 'If nobody comes for the applicant the court may dismiss the application.',
    authority: mca('s.56'),
  },
  bothAbsent: {
    text: 'If neither side comes the court may dismiss the application.',
    authority: mca('s.57'),
  },
  costs: {
    text: 'The court may order costs. Against a public authority that acted honestly, reasonably and properly, the starting point is no order.',
    authority: mcaSecondary('s.64'),
    caution: 'This comes from a summary of a decided case. Keep a dated record of what was known, and why.',
  },
} satisfies Record<string, Statement>

/** What is owed to the defendant. */
export const defendantPoints = {
  legalAid: {
    text: 'A defendant may have criminal legal aid for the application, for a change of the order and for an appeal. The usual tests of means and merits apply.',
    authority: legalAid('inserting reg 9(ud) in the 2013 Regulations'),
  },
  ownQuestions: {
    text: 'Ask the court to direct how the defendant, if not represented, may put questions to a witness.',
    authority: convention('Art 6'),
    caution:
      'No rule was found that stops a defendant from questioning a witness in person at this kind of hearing.',
  },
  spent: {
    text: 'A spent conviction or caution, and the conduct behind it, stays out of served papers until a lawyer has recorded why justice cannot be done without it.',
    authority: rehabilitation('ss.4, 7(3), 8A'),
    caution: unreadSection,
  },
  disclosure: {
    text: 'What undermines the application, or helps the defendant, is looked for, recorded and served, or held back with a reason given by a lawyer.',
    authority: convention('Art 6'),
    caution: 'No verified text lays down the duty for this kind of hearing. Legal services must confirm it.',
  },
  rights: {
    text: 'A condition that interferes with private life, religion, speech, meeting others or property must be needed and go no further than it has to.',
    authority: humanRights('s.6'),
    caution:
      'The articles have not been verified. Legal services confirm the reasons given for an intrusive condition.',
  },
} satisfies Record<string, Statement>

/** What is owed to a protected person and to witnesses. */
export const protectedPersonPoints = {
  consent: {
    text: 'The Act does not ask for the consent of the person to be protected. A refusal is recorded and is no bar.',
    authority: spa('s.1(1)'),
  },
  specialMeasures: {
    text: 'Ask the court early for screens, a link or a separate waiting room. Do not promise them.',
    authority: houseRule('special arrangements at court are asked for early'),
    caution:
      'No law was found that gives special measures at this kind of hearing. It is for the court to decide.',
  },
  childReporting: {
    text: 'Ask the court to restrict reporting that would identify a child.',
    authority: youngPersons('s.39'),
    caution: unreadSection,
  },
  nameWithheld: {
    text: 'Ask the court to forbid the publication of a name that was withheld in court.',
    authority: contempt('s.11'),
    caution: unreadSection,
  },
  sexualOffence: {
    text: 'A person said to be the victim of a sexual offence may not be identified in public.',
    authority: sexualOffencesAnonymity(''),
    caution: unreadSection,
  },
} satisfies Record<string, Statement>
