import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import type { NumberedCondition } from '../checks/numberedItems.ts'
import type { Condition } from '../conditions/condition.ts'
import { houseRule, spa } from '../law/citations.ts'
import { fixedPeriod } from '../law/periods/minimumPeriod.ts'
import { compareDates, type IsoDate, parseTypedDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { remembered } from '../shared/remembered.ts'
import type { OrderClash } from './orderClash.ts'

type Facts = Pick<CaseFile, 'length' | 'court' | 'route'>

const dated =
  /\b(?:from|until|to|by|on|before|starting|beginning|ending)\s+(?:\p{L}+day,? )?(\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b/gu

/** Where a condition has a day after the end of the order, or asks for something on a day before it can be made: SPA 2019 s.3. */
export function conditionDates(item: NumberedCondition, facts: Facts, today: IsoDate): OrderClash[] {
  const { full, interim } = hearings(facts)
  const made = full ?? today
  const sooner = item.condition.interim === 'yes' ? (interim ?? made) : made
  const end = orderEnd(facts, made)
  const days = datesIn(item.condition)
  const late = end && days.find(({ day }) => compareDates(day, end) > 0)
  const early = days.find(({ day }) => compareDates(day, sooner) < 0)
  return [
    ...(late && end ? [afterOrder(item, late, end)] : []),
    ...(early && item.kind === 'requirement' && !startsEarly(item, sooner)
      ? [beforeOrder(item, early, sooner)]
      : []),
  ]
}

const datesIn = remembered(({ text = '' }: Condition): Dated[] =>
  [...text.matchAll(dated)].flatMap(({ 0: whole, 1: day = '', index }) => {
    const read = parseTypedDate(day)
    const end = index + whole.length
    return read ? [{ day: read, span: [end - day.length, end] as const }] : []
  }),
)

/** The last day of the order sought, if it is made on that day; none for an order until further order. */
function orderEnd({ length }: Facts, made: IsoDate): IsoDate | undefined {
  const { kind, lastDay, years = 0, months = 0 } = length?.period ?? {}
  if (kind === 'untilDay') return lastDay
  return kind === 'forLength' && years + months > 0 ? fixedPeriod(made, { years, months }).lastDay : undefined
}

/** A first day of the provider that is too early is asked about with the provider. */
function startsEarly({ condition }: NumberedCondition, made: IsoDate): boolean {
  const provider = 'provider' in condition ? condition.provider : undefined
  return (
    provider?.confirmed === 'yes' && provider.start !== undefined && compareDates(provider.start, made) < 0
  )
}

type Dated = { day: IsoDate; span: readonly [number, number] }

const afterOrder = ({ name, at }: NumberedCondition, { day, span }: Dated, end: IsoDate): OrderClash => ({
  code: 'clash-after-order',
  what: 'dates',
  sides: [
    { words: name, where: at('text.end') },
    { words: 'the length of the order', where: { step: 'length', field: 'period' } },
  ],
  message: `${name} goes on to ${longDate(day)}, and the order would end on ${longDate(end)}.`,
  cure: 'Choose an earlier day, or ask for a longer order.',
  severity: 'explain',
  authority: spa('s.3(1)'),
  span,
})

const beforeOrder = ({ name, at }: NumberedCondition, { day, span }: Dated, made: IsoDate): OrderClash => ({
  code: 'clash-before-order',
  what: 'dates',
  sides: [
    { words: name, where: at('text.start') },
    { words: 'the hearing', where: { step: 'court', field: 'hearing' } },
  ],
  message: `${name} asks for something on or by ${longDate(day)}, and the order cannot be made before ${longDate(made)}.`,
  cure: 'Choose a later day, or count days from service of the order.',
  severity: 'explain',
  authority: houseRule('a requirement can be kept from the day of the order'),
  span,
})
