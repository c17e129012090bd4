import type { CaseFile } from '../case/caseFile.ts'
import { terms } from '../conditions/definitions.ts'
import { conditionPeople } from '../conditions/people.ts'
import { undefinedTerms } from '../conditions/undefinedTerms.ts'
import { houseRule } from '../law/citations.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

/** Every word that a condition uses as a term of the order is one that the order defines. */
export function checkUndefinedTerms(file: CaseFile): Finding[] {
  const items = numberedConditions(file)
  const order = items.flatMap(textsOf).map(({ text }) => text)
  const names = [...conditionPeople(file).shown.values()]
  return items.flatMap((item) =>
    (['text', 'exceptions'] as const).flatMap((field) => {
      const own = textsOf(item).filter((one) => one.field === field)
      const found = [...new Set(own.flatMap(({ text }) => undefinedTerms(text, order, names)))]
      return found.length > 0 ? [undefinedTerm(item, field, found)] : []
    }),
  )
}

function textsOf({ condition: { text = '', exceptions = [] } }: NumberedCondition) {
  return [
    { field: 'text' as const, text },
    ...exceptions.map((one) => ({ field: 'exceptions' as const, text: one.text ?? '' })),
  ]
}

function undefinedTerm({ name, at }: NumberedCondition, field: string, found: readonly string[]): Finding {
  const quoted = joinWords(found.map((term) => `“${term}”`))
  const [stands, says] = found.length === 1 ? ['stands', 'what it means'] : ['stand', 'what they mean']
  return explains(
    'condition-undefined-term',
    at(field),
    `${name}: ${quoted} ${stands} with a capital as if defined, and the order does not say ${says}. Name who or what is meant. The order defines only ${joinWords(terms)}.`,
    houseRule('every term of an order is defined'),
  )
}
