import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { makeTest, riskMeaning } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { defendantForms } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf, quoted } from '../quoted.ts'
import { told, toldIfAny } from '../told.ts'
import { appears } from './appears.ts'

/** The second test: a risk associated with stalking, SPA 2019 s.1(1)(b) and (4). */
export function riskSection(served: ServedCase): Block[] {
  const { risk } = served
  return [
    { kind: 'heading', level: 2, text: 'Test 2: risk associated with stalking' },
    paragraph(
      phrase`${appears(served, 'risk', 'It')}. The court may make an order only if it is satisfied of the same (${placeOf(makeTest.risk.authority)}). The risk ${quoted(riskMeaning.harm)}, and it ${quoted(riskMeaning.unwelcome)}.`,
    ),
    ...atRisk(served),
    ...told(risk?.reasoning, { what: 'why the defendant poses a risk', step: 'risk' }),
    ...knowledge(served),
    ...toldIfAny(risk?.harmless, 'Acts that may look harmless'),
    ...toldIfAny(risk?.escalation, 'How it has changed'),
    ...toldIfAny(risk?.imminence, 'How near the risk is'),
    ...toldIfAny(risk?.protective, 'What lowers the risk'),
    ...assessment(served),
  ]
}

function atRisk({ risk }: ServedCase): Block[] {
  const people = risk?.atRisk ?? []
  if (people.length === 0)
    return [{ kind: 'missing', what: 'who is at risk, and of which harm', step: 'risk' }]
  const each = people.map(({ shown, harm }) => {
    const harms = harm.length > 0 ? joinWords(harm) : gap('the kind of harm')
    return phrase`${shown} is at risk of ${harms} harm.`
  })
  return [paragraph(sentences('The applicant says:', ...each))]
}

function knowledge(served: ServedCase): Block[] {
  const { subject } = defendantForms(served)
  const words = {
    knew: `${capital(subject)} knew that the acts were unwelcome.`,
    oughtToHaveKnown: `${capital(subject)} ought to have known that the acts were unwelcome.`,
    both: `${capital(subject)} knew, or ought to have known, that the acts were unwelcome.`,
  }
  const { risk } = served
  if (!risk?.knowledge)
    return [{ kind: 'missing', what: 'what the defendant knew, or ought to have known', step: 'risk' }]
  const why = risk.knowledgeWhy ? fullStop(risk.knowledgeWhy) : gap('why the defendant knew this')
  return [paragraph(sentences(words[risk.knowledge], why))]
}

function assessment({ risk }: ServedCase): Block[] {
  const done = risk?.assessment
  if (!done) return []
  const level: Text = done.level ? done.level : gap('the level found')
  return [
    paragraph(
      sentences(
        phrase`${done.assessor ?? gap('the assessor')} assessed the risk on ${done.on ? longDate(done.on) : gap('the day of the assessment')}. The tool used was: ${done.tool ?? gap('the tool')}. The level found was: ${level}.`,
        phrase`The factors found: ${done.factors ? fullStop(done.factors) : gap('the factors found')}`,
      ),
    ),
  ]
}
