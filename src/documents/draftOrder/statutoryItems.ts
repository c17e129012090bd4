import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import { orderContents } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop, numberedList } from '../format.ts'
import type { Row } from '../paperOpening.ts'
import { gap, sentences } from '../phrase.ts'
import { limitedConditions } from './conditionItems.ts'

/** A line for the court to write on. */
export const blankLine = '______________________________'

type Contents = { madeOn: string | undefined; period: Text; conditions: readonly ServedCondition[] }

/** The five things that every order must say, each said even where the answer is none: SPA 2019 s.6(a) to (e). */
export function statutoryItems({ madeOn, period, conditions }: Contents): Block[] {
  const [made, fixed, each, places, periods] = orderContents
  const values: Row[] = [
    label(
      'Date on which the order is made',
      made,
      madeOn ? longDate(madeOn) : `${blankLine} (the court writes the day)`,
    ),
    label('Fixed period', fixed, period),
    label('Prohibitions and requirements', each, countedConditions(conditions)),
    label('Limited to a locality', places, localities(conditions)),
    label('Different fixed period', periods, ownPeriods(conditions)),
  ]
  return [{ kind: 'rows', rows: values }]
}

function label(words: string, { authority }: { authority: { provision: string } }, value: Text): Row {
  return { label: `${words} (${authority.provision.replace('s.', 'section\u00a0')})`, value }
}

function countedConditions(conditions: readonly ServedCondition[]): Text {
  const numbers = (kind: ServedCondition['kind']) =>
    conditions.filter((condition) => condition.kind === kind).map(({ number }) => number)
  const [forbidden, required] = [numbers('prohibition'), numbers('requirement')]
  return [
    forbidden.length > 0 ? `Prohibitions: ${numbersOf(forbidden)}.` : 'Prohibitions: none.',
    required.length > 0 ? `Requirements: ${numbersOf(required)}.` : 'Requirements: none.',
    'They are set out below, and each applies to the defendant.',
  ].join(' ')
}

/** "number 4", "numbers 1 to 11" where none is left out between, else each number. */
function numbersOf(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  const run = numbers.length > 2 && numbers.every((number, place) => number === first + place)
  return run ? `numbers ${first} to ${last}` : numberedList('number', numbers)
}

function localities(conditions: readonly ServedCondition[]): Text {
  const limited = limitedConditions(conditions).locality
  if (limited.length === 0)
    return 'None. Every prohibition and requirement has effect in all parts of the United Kingdom.'
  return sentences(
    ...limited.map(({ number, locality }) =>
      locality?.where
        ? `Number ${number} is limited to: ${fullStop(locality.where)}`
        : gap(`the locality of number ${number}`),
    ),
    'Every other has effect in all parts of the United Kingdom.',
  )
}

function ownPeriods(conditions: readonly ServedCondition[]): Text {
  const limited = limitedConditions(conditions).period
  if (limited.length === 0)
    return 'None. Every prohibition and requirement has effect for as long as this order.'
  return sentences(
    ...limited.map(({ number, period }) =>
      period?.lastDay
        ? `Number ${number} has effect for a fixed period, from the day on which this order is made until the end of ${longDate(period.lastDay)}.`
        : gap(`the last day of number ${number}`),
    ),
    'Every other has effect for as long as this order.',
  )
}
