import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

/** The order says where it has effect, the whole United Kingdom or a locality, and does not contradict itself: SPA 2019 ss.2(4), 6(d). */
export function checkLocality(file: CaseFile): Finding[] {
  const conditions = numberedConditions(file)
  const limited = conditions.filter(({ condition }) => condition.locality?.reach === 'limited')
  const settled = conditions.every(({ condition }) => condition.locality?.reach)
  const reach = file.length?.locality?.reach
  const mapShown = (file.evidence?.exhibits ?? []).some(({ description }) => map.test(description ?? ''))
  return [
    ...(reach === 'uk' && limited.length > 0 ? [limitedAfterAll(limited.map(({ name }) => name))] : []),
    ...(reach === 'someLimited' && settled && limited.length === 0 ? [noneLimited()] : []),
    ...conditions.flatMap(({ condition, name, at }) =>
      map.test(`${condition.text ?? ''} ${condition.locality?.where ?? ''}`) && !mapShown
        ? [noMap(name, at('text'))]
        : [],
    ),
  ]
}

const map = /\b(?:map|plan|red line)\b/i
const where = { step: 'length', field: 'locality' } as const

const limitedAfterAll = (names: readonly string[]) =>
  stops(
    'locality-limited-after-all',
    where,
    `You say that every condition has effect in the whole United Kingdom, but this one is limited to a locality: ${names[0]}. Correct one of them.`,
    spa('s.2(4)'),
  )

const noneLimited = () =>
  stops(
    'locality-none-limited',
    where,
    'You say that some conditions are limited to a locality, but none is: correct one of them.',
    spa('s.6(d)'),
  )

const noMap = (name: string, at: Finding['where']) =>
  explains(
    'locality-without-map',
    at,
    `${name}: it speaks of a map or plan, but no exhibit is one. Add it to the exhibits.`,
    houseRule('a map is annexed where an area is drawn'),
  )
