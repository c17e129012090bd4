import { riskMeaning } from '../law/act.ts'
import { counted } from '../shared/counted.ts'
import { compareDates, daysBetween } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { findReferences } from '../shared/references.ts'
import type { AttackFacts } from './attackFacts.ts'
import { type AttackQuestion, asked } from './question.ts'

/** Days without an act after which it is asked whether the risk is present, and days after which an assessment is called old. */
const quietDays = 28
const oldAssessment = 90

/** Questions on the second limb, that the defendant poses a risk associated with stalking: SPA 2019 s.1(1)(b). */
export function questionsOnRisk(facts: AttackFacts): AttackQuestion[] {
  const { risk } = facts.file
  return [
    ...sinceLastAct(facts),
    ...asked(risk?.knowledge && risk.knowledge !== 'knew', () => oughtToHaveKnown(facts)),
    ...assessment(facts),
    ...asked(risk, () => ({
      code: 'risk-other-side',
      question: 'What speaks against a risk, and did the police weigh it?',
      why: 'A judgement that looks at one side only is easily attacked.',
      answer: 'What is known in favour of the defendant, and why the risk remains all the same.',
      where: { step: 'risk', field: 'protective' },
      answered: risk?.protective?.trim() ? 'The risk page says what speaks against the risk.' : undefined,
    })),
  ]
}

function sinceLastAct({ file, today, last, named }: AttackFacts): AttackQuestion[] {
  const days = last ? daysBetween(last.day, today) : 0
  if (!last || days < quietDays) return []
  const names = (text: string | undefined) => findReferences(text ?? '').some(({ id }) => id === last.id)
  const told = [file.risk?.reasoning, file.risk?.imminence, file.necessity?.whyNow].some(names)
  const answered = file.interim?.sinceLastAct?.trim()
    ? 'The page on the interim order says what has happened since the last act.'
    : told && 'The reasons name the last act. Check that they say why the quiet does not mean safety.'
  return [
    {
      code: 'gap-since-last-act',
      question: `The last act you allege was ${counted(days, 'day')} ago, on ${longDate(last.day)}. Where is the risk today?`,
      why: `Nothing is recorded after ${named([last])}. The risk must be there when the court decides.`,
      answer:
        'What has happened since: custody, bail, blocks, a move; and what shows that the wish is still there.',
      where: { step: 'necessity', field: 'whyNow' },
      answered: answered || undefined,
    },
  ]
}

const oughtToHaveKnown = ({ file: { risk } }: AttackFacts): AttackQuestion => ({
  code: 'risk-knowledge',
  question: 'How was my client to know that this was unwelcome?',
  why: `In the words of the Act a risk “${riskMeaning.unwelcome.words}”.`,
  answer: 'When and how it was made clear, or why anybody would have known.',
  where: { step: 'risk', field: 'knowledgeWhy' },
  answered: risk?.knowledgeWhy?.trim()
    ? 'The risk page says why the defendant ought to have known.'
    : undefined,
})

function assessment({ file: { risk }, today, last }: AttackFacts): AttackQuestion[] {
  const made = risk?.assessment
  if (made?.answer === 'no') return [notAssessed(made.why)]
  if (made?.answer !== 'yes') return []
  const { on, assessor } = made
  const before = on && last && compareDates(on, last.day) < 0
  const old = on && daysBetween(on, today) > oldAssessment
  return [
    ...asked(on && (before || old), () => ({
      code: 'risk-assessment-old',
      question: `The risk was last assessed on ${on ? longDate(on) : ''}. What does that say about today?`,
      why: before ? 'There has been an act since.' : `That was more than ${oldAssessment} days ago.`,
      answer: 'A new assessment, dated, by somebody who knows of every act.',
      where: { step: 'risk', field: 'assessment.on' },
      answered: undefined,
    })),
    ...asked(!assessor?.trim(), () => ({
      code: 'risk-assessor-unnamed',
      question: 'Who assessed the risk, and what makes that person able to?',
      why: 'The assessment is by nobody who is named.',
      answer: 'The name, and in the officer’s statement the training.',
      where: { step: 'risk', field: 'assessment.assessor' },
      answered: undefined,
    })),
  ]
}

const notAssessed = (why: string | undefined): AttackQuestion => ({
  code: 'risk-not-assessed',
  question: 'Nobody has assessed the risk. On what does the chief officer’s view rest?',
  why: 'There is no risk assessment.',
  answer:
    'An assessment with a tool that is named; or why there is none, and what the view rests on instead.',
  where: { step: 'risk', field: 'assessment.answer' },
  answered: why?.trim() ? 'The risk page says why there is none yet.' : undefined,
})
