import { type WeeklySlot, weekDays } from './weeklyTimes.ts'

/** Minutes from Monday 00:00; the end may lie in the next week. */
type Span = { start: number; end: number }

const minutesOfDay = 24 * 60
const minutesOfWeek = 7 * minutesOfDay

/** Whether two slots of the week share any minute. One that ends as the other begins does not; one may run past midnight, and from Sunday into Monday. */
export function overlaps(a: WeeklySlot, b: WeeklySlot): boolean {
  return spansOf(a).some((first) =>
    spansOf(b).some((second) =>
      weeksRound(second).some(({ start, end }) => first.start < end && start < first.end),
    ),
  )
}

/** Whether the first slot lies wholly inside the second, on each of its days. */
export function liesWithin(inner: WeeklySlot, outer: WeeklySlot): boolean {
  return spansOf(inner).every((first) =>
    spansOf(outer).some((second) =>
      weeksRound(second).some(({ start, end }) => start <= first.start && first.end <= end),
    ),
  )
}

function spansOf({ days, from, to }: WeeklySlot): Span[] {
  const [begins, ends] = [minutes(from), minutes(to)]
  return days.map((day) => {
    const midnight = weekDays.indexOf(day) * minutesOfDay
    return { start: midnight + begins, end: midnight + ends + (ends <= begins ? minutesOfDay : 0) }
  })
}

function weeksRound({ start, end }: Span): Span[] {
  return [-minutesOfWeek, 0, minutesOfWeek].map((shift) => ({ start: start + shift, end: end + shift }))
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
