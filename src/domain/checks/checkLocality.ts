import type { CaseFile } from '../case/caseFile.ts'
import { stepTitles } from '../flow/stepTitles.ts'
import { houseRule, spa } from '../law/citations.ts'
import { mapNumbersIn } from '../maps/mapNumbers.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

/** The order says where it has effect, the whole United Kingdom or a locality, and does not contradict itself: SPA 2019 ss.2(4), 6(d). */
export function checkLocality(file: CaseFile): Finding[] {
  const conditions = numberedConditions(file)
  const limited = conditions.filter(({ condition }) => condition.locality?.reach === 'limited')
  const settled = conditions.every(({ condition }) => condition.locality?.reach)
  const reach = file.length?.locality?.reach
  return [
    ...(reach === 'uk' && limited.length > 0 ? [limitedAfterAll(limited.map(({ name }) => name))] : []),
    ...(reach === 'someLimited' && settled && limited.length === 0 ? [noneLimited()] : []),
    ...conditions.flatMap(({ condition, name, at }) =>
      mapLacking(`${condition.text ?? ''} ${condition.locality?.where ?? ''}`, file).map((lacking) =>
        noMap(name, lacking, at('text')),
      ),
    ),
  ]
}

/** What map a text speaks of that is neither drawn nor an exhibit: “Map 2”, or “a map or plan”; empty where all are there. */
function mapLacking(text: string, file: CaseFile): string[] {
  if (!map.test(text)) return []
  const exhibits = (file.evidence?.exhibits ?? []).flatMap(({ description = '' }) =>
    map.test(description) ? [description] : [],
  )
  const drawn = (file.map?.zones ?? []).map(({ number }) => number)
  const numbers = mapNumbersIn(text)
  if (numbers.length === 0) return exhibits.length + drawn.length > 0 ? [] : ['a map or plan']
  const isThere = (number: number) =>
    drawn.includes(number) ||
    exhibits.some((one) => mapNumbersIn(one).includes(number) || mapNumbersIn(one).length === 0)
  const lacking = numbers.filter((number) => !isThere(number)).map((number) => `Map ${number}`)
  return lacking.length > 0 ? [joinWords(lacking)] : []
}

const map = /\b(?:maps?|plan|red line)\b/i
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

const noMap = (name: string, lacking: string, at: Finding['where']) =>
  explains(
    'locality-without-map',
    at,
    `${name}: it speaks of ${lacking}, which is not drawn and is no exhibit. Draw it on the page “${stepTitles.map}”, or add it to the exhibits.`,
    houseRule('a map is annexed where an area is drawn'),
  )
