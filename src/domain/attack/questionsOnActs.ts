import { unprovedActs } from '../grounds/actProof.ts'
import { frequency } from '../grounds/frequency.ts'
import type { ActDraft } from '../grounds/numbering.ts'
import { actPoints } from '../law/act.ts'
import { withCaution } from '../law/statement.ts'
import { counted } from '../shared/counted.ts'
import { type AttackFacts, share } from './attackFacts.ts'
import { type AttackQuestion, asked } from './question.ts'

/** Days between two acts after which it is asked whether it had stopped. */
const longGap = 90

/** Questions on the first limb, that the defendant has carried out acts associated with stalking: SPA 2019 s.1(1)(a). */
export function questionsOnActs(facts: AttackFacts): AttackQuestion[] {
  const { acts } = facts
  return [
    ...asked(acts.length === 1, () => singleAct(acts)),
    ...suspected(facts),
    ...denied(facts),
    ...unproved(facts),
    ...hearsay(facts),
    ...uncertainDates(facts),
    ...betweenActs(facts),
  ]
}

const at = (acts: readonly ActDraft[], field: string) =>
  acts[0] ? ({ step: 'acts', item: acts[0].id, field } as const) : ({ step: 'acts' } as const)

const singleAct = (acts: readonly ActDraft[]): AttackQuestion => ({
  code: 'single-act',
  question: 'There is one incident here. Where are the acts that the statute speaks of?',
  why: withCaution(actPoints.severalActs),
  answer: 'Every other act that can be proved, however old it is and however small it looks.',
  where: at(acts, 'what'),
  answered: undefined,
})

function suspected({ acts, named }: AttackFacts): AttackQuestion[] {
  const unsure = acts.filter(({ attribution }) => attribution === 'suspected')
  return asked(unsure.length, () => ({
    code: 'attribution-suspected',
    question: `How do you know that it was my client who did ${named(unsure)}?`,
    why: `The defendant is only suspected of ${share(unsure, acts, 'act')}.`,
    answer: 'What links the defendant to each of them: a number, an account, a picture, a pattern.',
    where: at(
      unsure.filter(({ attributionWhy }) => !attributionWhy?.trim()).concat(unsure),
      'attributionWhy',
    ),
    answered: unsure.every(({ attributionWhy }) => attributionWhy?.trim())
      ? 'At each of them it is written what links the defendant to it.'
      : undefined,
  }))
}

function denied({ acts, named }: AttackFacts): AttackQuestion[] {
  const disputed = acts.filter(({ response, strength }) => response === 'denied' || strength === 'disputed')
  const bare = unprovedActs(disputed)
  return asked(disputed.length, () => ({
    code: 'acts-denied',
    question: `My client denies ${named(disputed)}. Why should the court believe otherwise?`,
    why: `${share(disputed, acts, 'act')} ${disputed.length === 1 ? 'is' : 'are'} denied or disputed.`,
    answer: 'A statement or an exhibit for each of them, better two that do not depend on each other.',
    where: at([...bare, ...disputed], 'exhibits'),
    answered: bare.length === 0 ? 'A statement or an exhibit stands behind each of them.' : undefined,
  }))
}

function unproved({ acts, named }: AttackFacts): AttackQuestion[] {
  const bare = unprovedActs(acts)
  return asked(bare.length, () => ({
    code: 'acts-unproved',
    question: `What proves ${named(bare)}?`,
    why: `No exhibit and no statement stands behind ${share(bare, acts, 'act')}.`,
    answer: 'An exhibit or a statement for each. Or leave out what cannot be proved.',
    where: at(bare, 'exhibits'),
    answered: undefined,
  }))
}

function hearsay({ acts, named, file: { witnesses } }: AttackFacts): AttackQuestion[] {
  const called = new Set(
    (witnesses?.people ?? []).flatMap(({ id, called: comes }) => (comes?.answer === 'yes' ? [id] : [])),
  )
  const passedOn = acts.filter(
    ({ account, exhibits }) => account?.kind === 'hearsay' && (exhibits?.length ?? 0) === 0,
  )
  return asked(passedOn.length, () => ({
    code: 'hearsay-only',
    question: `Nobody here saw ${named(passedOn)}. Where is the person who did?`,
    why: `${share(passedOn, acts, 'act')} ${passedOn.length === 1 ? 'rests' : 'rest'} on what somebody was told, and no exhibit bears it out.`,
    answer:
      'The witness in person, something that bears the account out, or a notice that says why the witness cannot come.',
    where: at(passedOn, 'account'),
    answered: passedOn.every(({ account }) => called.has(account?.witness ?? ''))
      ? 'The person whose words they are is to be called.'
      : undefined,
  }))
}

function uncertainDates({ acts, named }: AttackFacts): AttackQuestion[] {
  const loose = acts.filter(({ when }) => when?.precision === 'about' || when?.precision === 'between')
  const open = loose.filter(({ when }) => !(when?.precision === 'about' && when.detail?.trim()))
  return asked(loose.length, () => ({
    code: 'dates-uncertain',
    question: `You cannot say on which day ${named(loose)} happened. How is my client to answer that?`,
    why: `The day of ${share(loose, acts, 'act')} is not certain.`,
    answer: 'The day, from a phone, a record or another witness; or why it cannot be said more closely.',
    where: at([...open, ...loose], 'when'),
    answered: open.length === 0 ? 'At each of them it is written why the day is uncertain.' : undefined,
  }))
}

function betweenActs({ acts, named, file: { risk } }: AttackFacts): AttackQuestion[] {
  const gap = frequency(acts).longestGap
  if (!gap || gap.days < longGap) return []
  return [
    {
      code: 'gap-between-acts',
      question: `For ${counted(gap.days, 'day')} between ${named([{ id: gap.after }])} and ${named([{ id: gap.before }])} nothing happened. Had it not stopped by itself?`,
      why: 'A long time without an act looks like an end, and what follows like something new.',
      answer:
        'What happened in that time (prison, an order, a move, a block), and how the acts grew after it.',
      where: { step: 'risk', field: 'escalation' },
      answered: risk?.escalation?.trim()
        ? 'The risk page says how the acts changed over time. Check that it speaks of this gap.'
        : undefined,
    },
  ]
}
