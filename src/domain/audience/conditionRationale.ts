import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import type { PersonView } from '../case/views.ts'
import { type Condition, conditionsOf } from '../conditions/condition.ts'
import { rungsBelow } from '../conditions/ladder.ts'
import { type ServedWords, servedWords } from './servedWords.ts'

/** What one protected person says of a condition; no `answer` where that person was not asked about it. */
export type ConditionView = {
  person: string
  answer?: NonNullable<PersonView['conditions']>[number]['answer'] | undefined
  words?: string | undefined
  changed?: string | undefined
}

/** Why one condition is asked for and how it is kept an eye on; a thing that is not entered is undefined. */
export type ConditionRationale = {
  id: string
  number: number
  kind: 'prohibition' | 'requirement'
  text: string | undefined
  exceptions: string[]
  /** Numbers of the acts that it answers. */
  acts: number[]
  protects: string[]
  risk: string | undefined
  necessity: string | undefined
  lesser: string | undefined
  /** For a step up the ladder: the rung below, and why it would not do. */
  rungWhy: { below: string; why: string | undefined } | undefined
  monitoring: {
    how: string | undefined
    by: string | undefined
    firstCheck: string | undefined
    every: string | undefined
  }
  /** One for each person whom the condition protects. */
  views: ConditionView[]
}

/**
 * The thread of each condition from the acts to its check, for the police alone: it holds what the people to be
 * protected said in confidence. The reasons reach the court through the application.
 */
export function conditionRationale(whole: CaseFile): ConditionRationale[] {
  const file = pruneCase(whole)
  const words = servedWords(file)
  const prohibitions = new Set((file.prohibitions?.items ?? []).map(({ id }) => id))
  return conditionsOf(file).map((condition) => ({
    kind: prohibitions.has(condition.id) ? 'prohibition' : 'requirement',
    ...rationaleOf(condition, words),
    views: (condition.protects ?? []).map((person) => viewOf(person, condition.id, file, words)),
  }))
}

function rationaleOf(condition: Condition, { say, shown, actNumber, conditionNumber }: ServedWords) {
  const { id, monitoring } = condition
  const [below] = rungsBelow(condition)
  return {
    id,
    number: conditionNumber(id),
    text: say(condition.text),
    exceptions: (condition.exceptions ?? []).flatMap(({ text }) => say(text) ?? []),
    acts: (condition.acts ?? []).flatMap((act) => actNumber(act) ?? []).toSorted((one, other) => one - other),
    protects: (condition.protects ?? []).map(shown),
    risk: say(condition.risk),
    necessity: say(condition.necessity),
    lesser: say(condition.lesser),
    rungWhy: below && { below: below.name, why: say(condition.rungWhy) },
    monitoring: {
      how: say(monitoring?.how),
      by: monitoring?.by,
      firstCheck: monitoring?.firstCheck,
      every: monitoring?.every,
    },
  }
}

function viewOf(person: string, condition: string, { views }: CaseFile, words: ServedWords): ConditionView {
  const said = views?.people?.find(({ id }) => id === person)?.conditions?.find(({ id }) => id === condition)
  return { person: words.shown(person), answer: said?.answer, words: said?.words, changed: said?.changed }
}
