import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Text } from '../blocks.ts'
import { gap } from '../phrase.ts'

/** "11 prohibitions and 3 requirements"; only the conditions of the interim order where `interim` is true. */
export function conditionCounts({ conditions }: ServedCase, interim = false): Text {
  const asked = conditions.filter((condition) => !interim || condition.interim)
  const prohibitions = asked.filter(({ kind }) => kind === 'prohibition').length
  const requirements = asked.length - prohibitions
  const parts = [
    ...(prohibitions > 0 ? [counted(prohibitions, 'prohibition')] : []),
    ...(requirements > 0 ? [counted(requirements, 'requirement')] : []),
  ]
  return parts.length > 0 ? joinWords(parts) : gap('the prohibitions and requirements')
}
