import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { definitionsFor } from '#src/domain/conditions/definitions.ts'
import type { Block } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { gapWords } from '../gapWords.ts'
import { zoneTitle } from '../map/zoneTitle.ts'
import { conditionItems } from './conditionItems.ts'

/** The prohibitions, then the requirements, numbered on from them. */
export function orderConditions(conditions: readonly ServedCondition[]): Block[] {
  const prohibitions = conditions.filter(({ kind }) => kind === 'prohibition')
  const requirements = conditions.filter(({ kind }) => kind === 'requirement')
  return [
    { kind: 'heading', level: 2, text: 'Prohibitions' },
    prohibitions.length > 0
      ? { kind: 'numbered', items: conditionItems(prohibitions) }
      : { kind: 'missing', what: 'the prohibitions', step: 'prohibitions' },
    { kind: 'heading', level: 2, text: 'Requirements' },
    requirements.length > 0
      ? { kind: 'numbered', items: conditionItems(requirements) }
      : { kind: 'paragraph', text: 'None.' },
  ]
}

/** The terms that the conditions write with a capital, and no others; nothing where they use none. */
export function definitionsSchedule(
  { applicant }: ServedCase,
  conditions: readonly ServedCondition[],
  heading = 'Schedule: what the words mean',
  defendant = 'the defendant',
): Block[] {
  const texts = conditions.flatMap(({ text, exceptions, locality }) => [
    text ?? '',
    ...exceptions,
    locality?.where ?? '',
  ])
  const defined = definitionsFor(texts, applicant.force ?? gapWords({ what: 'the name of the force' }))
  if (defined.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'rows',
      rows: defined.map(({ term, definition }) => ({
        label: `“${term}”`,
        value: fullStop(capital(definition.replaceAll('the defendant', defendant))),
      })),
    },
  ]
}

/** The maps that these conditions name, each with its words, which define the area; nothing where they name none. */
export function mapsSchedule({ maps }: ServedCase, conditions: readonly ServedCondition[]): Block[] {
  const numbers = conditions.map(({ number }) => number)
  const named = maps.filter((map) => map.conditions.some((number) => numbers.includes(number)))
  if (named.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Schedule: maps' },
    {
      kind: 'paragraph',
      text: 'Each map is attached to this order. The words say where the area is; the map shows it.',
      keepWithNext: true,
    },
    {
      kind: 'rows',
      rows: named.map((map) => ({
        label: zoneTitle(map),
        value: map.words ? fullStop(map.words) : { what: 'the boundary in words', step: 'map' },
      })),
    },
  ]
}
