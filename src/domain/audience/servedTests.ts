import type { CaseFile } from '../case/caseFile.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

type Tests = Pick<ServedCase, 'stalking' | 'risk' | 'necessity'>

/** The three tests as the court reads them. */
export function servedTests(file: CaseFile, words: ServedWords): Tests {
  return {
    stalking: file.stalking && {
      reasoning: words.say(file.stalking.reasoning),
      four: file.stalking.four && {
        fixated: words.say(file.stalking.four.fixated),
        obsessive: words.say(file.stalking.four.obsessive),
        unwanted: words.say(file.stalking.four.unwanted),
        repeated: words.say(file.stalking.four.repeated),
      },
    },
    risk: riskShown(file, words),
    necessity: file.necessity && {
      reasoning: words.say(file.necessity.reasoning),
      whyNow: words.say(file.necessity.whyNow),
      measures: (file.necessity.measures ?? []).map((measure) => ({
        ...measure,
        terms: words.say(measure.terms),
        compared: undefined,
        gap: words.say(measure.gap),
      })),
      searchedOn: file.necessity.searched?.answer === 'yes' ? file.necessity.searched.on : undefined,
      whyNotDapo:
        file.necessity.personallyConnected?.answer === 'yes'
          ? words.say(file.necessity.personallyConnected.whyNotDapo)
          : undefined,
      proportionality: words.say(file.necessity.proportionality),
    },
  }
}

function riskShown({ risk }: CaseFile, words: ServedWords): ServedCase['risk'] {
  if (!risk) return undefined
  const done = risk.assessment?.answer === 'yes' ? risk.assessment : undefined
  return {
    atRisk: (risk.atRisk ?? []).map(({ person, harm }) => ({
      shown: person ? words.shown(person) : '[person not yet chosen]',
      harm: harm ?? [],
    })),
    knowledge: risk.knowledge,
    knowledgeWhy: words.say(risk.knowledgeWhy),
    harmless: words.say(risk.harmless),
    reasoning: words.say(risk.reasoning),
    assessment: done && {
      tool: done.tool,
      version: done.version,
      on: done.on,
      assessor: done.assessor,
      level: done.level,
      factors: words.say(done.factors),
      reviewOn: done.reviewOn,
    },
    protective: words.say(risk.protective),
    escalation: words.say(risk.escalation),
    imminence: words.say(risk.imminence),
  }
}
