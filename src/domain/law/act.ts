import { spa } from './citations.ts'
import type { Formula, Statement } from './statement.ts'

const words = (provision: Parameters<typeof spa>[0], text: string): Formula => ({
  words: text,
  authority: spa(provision),
})

const anyVictim = '(whether or not the other person was the victim of the acts mentioned in paragraph (a))'
const acts = 'the defendant has carried out acts associated with stalking'
const risk = 'the defendant poses a risk associated with stalking to another person'

/** When a chief officer may apply. The third limb is belief on reasonable cause, not the court's test. */
export const applyTest = {
  opening: words('s.1(1)', 'if it appears to the chief officer that'),
  acts: words('s.1(1)(a)', acts),
  risk: words('s.1(1)(b)', risk),
  necessity: words(
    's.1(1)(c)',
    'there is reasonable cause to believe the proposed order is necessary to protect another person from such a risk',
  ),
  anyVictim: words('s.1(1)(c)', anyVictim),
} as const

/** When a court may make the order. Even then it may refuse. */
export const makeTest = {
  opening: words('s.2(1)', 'if satisfied that'),
  acts: words('s.2(1)(a)', acts),
  risk: words('s.2(1)(b)', risk),
  necessity: words('s.2(1)(c)', 'the proposed order is necessary to protect another person from such a risk'),
  anyVictim: words('s.2(1)(c)', anyVictim),
} as const

/** What a risk associated with stalking may be. */
export const riskMeaning = {
  harm: words('s.1(4)(a)', 'may be in respect of physical or psychological harm to the other person'),
  unwelcome: words(
    's.1(4)(b)',
    'may arise from acts which the defendant knows or ought to know are unwelcome to the other person even if, in other circumstances, the acts would appear harmless in themselves',
  ),
} as const

/** What an order may contain, and the limits on it. */
export const orderLimits = {
  purpose: words('s.1(2)', 'preventing the defendant from carrying out acts associated with stalking'),
  content: words('s.1(2)', 'anything described in the order'),
  necessary: words('s.2(2)', 'necessary to protect the other person from a risk associated with stalking'),
  religion: words('s.2(3)(a)', "conflict with the defendant's religious beliefs"),
  workAndStudy: words(
    's.2(3)(b)',
    'interference with any times at which the defendant normally works or attends an educational establishment',
  ),
  everywhere: words(
    's.2(4)',
    'in all parts of the United Kingdom unless expressly limited to a particular locality',
  ),
  furtherOrder: words('s.3(1)', 'until a further order'),
  twoYears: words('s.3(2)', 'at least 2 years beginning with the day on which the order is made'),
  added: words('s.4(4)(a)', 'a person from a risk associated with stalking'),
} as const

/** The five things that every order, full or interim, must say. */
export const orderContents = [
  words('s.6(a)', 'the date on which the order is made'),
  words('s.6(b)', 'whether it has effect for a fixed period and, if it does, the length of that period'),
  words('s.6(c)', 'each prohibition or requirement that applies to the defendant'),
  words(
    's.6(d)',
    'whether any prohibition or requirement is expressly limited to a particular locality and, if it is, what the locality is',
  ),
  words(
    's.6(e)',
    'whether any prohibition or requirement is subject to a fixed period which differs … and, if it is, what that period is',
  ),
] as const

/** How every application under the Act is made. */
export const procedure = {
  byComplaint: words('s.13(1)', 'is to be by complaint'),
  noTimeLimit: words('s.13(2)', 'does not apply to a complaint under any provision of this Act'),
} as const

/** Points on acts, conditions and length, in plain words. */
export const actPoints = {
  anywhereAnyTime: {
    text: 'An act counts wherever it was done, in the United Kingdom or abroad, and whether it was done before or after 20 January 2020.',
    authority: spa('s.1(5)'),
  },
  omissions: {
    text: 'Failing to do something can be an act.',
    authority: spa('s.14(1)'),
  },
  noConviction: {
    text: 'The Act asks for acts. It does not ask for a charge, a conviction or a course of conduct.',
    authority: spa('s.1(1)(a)'),
  },
  severalActs: {
    text: 'The Act speaks of acts, in the plural.',
    authority: spa('s.1(1)(a)'),
    caution: 'Whether one act is enough is not settled. Record every act that you can prove.',
  },
  earlierOrder: {
    text: 'No condition may be incompatible with one in a stalking protection order that the defendant is already under.',
    authority: spa('s.2(7)'),
  },
  differentPeriods: {
    text: 'One condition may last for a different period from another.',
    authority: spa('s.3(3)'),
    caution:
      'Whether a single condition may last for less than two years is not settled. It cannot outlast the order.',
  },
  tagging: {
    text: 'The Act does not mention electronic tagging.',
    authority: spa('s.1(2)'),
    caution: 'Whether an order may require a tag is not settled: ask legal services first.',
  },
  breachIsACrime: {
    text: 'Breaking a condition without reasonable excuse is an offence.',
    authority: spa('s.8(1)'),
  },
} satisfies Record<string, Statement>
