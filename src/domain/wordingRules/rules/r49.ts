import { spa } from '#src/domain/law/citations.ts'
import { fixedPeriod } from '#src/domain/law/periods/minimumPeriod.ts'
import { compareDates, type IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Facts } from '../facts.ts'
import type { WordingRule } from '../rule.ts'

/** A condition that ends after the order: SPA 2019 s.3(1). */
export const r49: WordingRule = {
  code: 'R49',
  level: 'E',
  title: 'Longer than the order',
  authority: spa('s.3(1)'),
  needs: ['length', 'condition'],
  remarks: ({ condition }, facts) => {
    const last = condition?.period?.runs === 'until' ? condition.period.lastDay : undefined
    const end = orderEnd(facts)
    if (!last || !end || compareDates(last, end) <= 0) return []
    const message = `This ends on ${longDate(last)}, and the order on ${longDate(end)}. Shorten it, or lengthen the order.`
    return [{ span: null, message }]
  },
}

/** The last day of the order sought, were it made today where no day is asked for. */
function orderEnd({ slices: { length }, today }: Facts): IsoDate | undefined {
  const { kind, lastDay, years = 0, months = 0 } = length?.period ?? {}
  if (kind === 'untilDay') return lastDay
  return kind === 'forLength' && years + months > 0
    ? fixedPeriod(today, { years, months }).lastDay
    : undefined
}
