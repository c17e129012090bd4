import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'

/**
 * What an application in short form says of conditions whose own reasons are still to come. `conditions`: where the risk of one is not
 * entered it is told from the harm said of the people it protects and the kinds of the acts it answers. `lesserFollows`: of none of
 * them it is entered why less would not do. `toFollow` says once, for all of them, what is left.
 */
export function reasonsToFollow(
  served: ServedCase,
  conditions: readonly ServedCondition[],
): { conditions: readonly ServedCondition[]; lesserFollows: boolean; toFollow: Block[] } {
  const told = conditions.map((one) => (one.risk ? one : { ...one, risk: riskFromActs(served, one) }))
  const lesserFollows = told.length > 0 && told.every(({ lesser, rungWhy }) => !lesser && !rungWhy?.why)
  const riskFollows = told.some(({ risk }, at) => risk !== conditions[at]?.risk)
  const left = [
    ...(riskFollows ? ['more of the risk that it meets'] : []),
    ...(lesserFollows ? ['why less would not do'] : []),
  ]
  const what = `for each condition, ${joinWords(left)}`
  return {
    conditions: told,
    lesserFollows,
    toFollow: left.length > 0 ? [{ kind: 'missing', what, step: 'prohibitions' }] : [],
  }
}

/** "Physical harm from more of this: following; watching or spying." Undefined where the harm or the kinds of act are not entered. */
function riskFromActs(served: ServedCase, { acts, protects }: ServedCondition): string | undefined {
  const harms = (served.risk?.atRisk ?? [])
    .filter(({ shown }) => protects.includes(shown))
    .flatMap(({ harm }) => harm)
  const kinds = served.acts
    .filter(({ kind, number }) => kind === 'act' && acts.includes(number))
    .flatMap(({ behaviours }) => behaviours.map((one) => inSentence(behaviourKinds[one].label)))
  if (harms.length === 0 || kinds.length === 0) return undefined
  return `${joinWords([...new Set(harms)])} harm from more of this: ${[...new Set(kinds)].join('; ')}`
}

const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
