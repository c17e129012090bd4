import type { NumberedCondition } from '../checks/numberedItems.ts'
import { houseRule } from '../law/citations.ts'
import { allowsPlace, waysOut } from './allowsPlace.ts'
import { type Attendance, attendanceOf } from './attendanceOf.ts'
import { conditionTimes, mayMeet } from './conditionTimes.ts'
import type { OrderClash } from './orderClash.ts'
import { banOf, covers } from './placeBan.ts'
import { textTimes } from './textTimes.ts'

const practice = houseRule('two conditions can both be kept')

/** Where a requirement sends the defendant to a place that another condition forbids, or to two places at once. */
export function clashesBetween(items: readonly NumberedCondition[]): OrderClash[] {
  const sent = items.flatMap((item) => {
    const attendance = attendanceOf(item.condition)
    return attendance ? [{ item, attendance }] : []
  })
  return sent.flatMap(({ item, attendance }, place) => [
    ...items.flatMap((ban) => forbidden(item, attendance, ban)),
    ...sent.slice(place + 1).flatMap((other) => atOnce(item, attendance, other.item, other.attendance)),
  ])
}

function forbidden(
  item: NumberedCondition,
  { text, place }: Attendance,
  ban: NumberedCondition,
): OrderClash[] {
  const found = banOf(ban.condition)
  const covered = found && covers(found, place)
  const meet = mayMeet(conditionTimes(ban.condition), conditionTimes(item.condition))
  if (!covered || !meet || letsIn(ban, { text, place })) return []
  const [{ sure }, start] = [covered, (item.condition.text ?? '').indexOf(text)]
  const there = `${item.name} sends the defendant to ${text}`
  const out = `${ban.name.toLowerCase()} keeps the defendant out`
  return [
    {
      code: sure ? 'clash-attendance' : 'clash-attendance-possible',
      what: 'conditions',
      sides: [
        { words: item.name, where: item.at(`text.${ban.condition.id}`) },
        { words: ban.name, where: ban.at('text') },
      ],
      message: sure ? `${there}, and ${out} of it.` : `${there}, and ${out} of a place that may include it.`,
      cure: 'Choose another place, or add an exception for being there and for the way there.',
      severity: 'explain',
      authority: practice,
      ...(start < 0 ? {} : { span: [start, start + text.length] as const }),
    },
  ]
}

/** Whether a ban leaves a way to what another condition requires: it names the place or the purpose, or has times of its own. */
function letsIn({ condition }: NumberedCondition, { text, place }: Attendance): boolean {
  return (
    allowsPlace(condition, place) ||
    waysOut(condition).some((way) => isFor(way, text)) ||
    waysOut({ text: condition.text }).some((way) => textTimes(way).length > 0)
  )
}

/** “to attend court” lets the defendant into a court, “to report” into a station; what speaks of this order lets in anywhere. */
const isFor = (way: string, place: string) =>
  /\b(?:this order|requires?|requirements?)\b/i.test(way) ||
  (/\bcourt\b/i.test(place)
    ? /\bcourt\b/i.test(way)
    : /\bstation\b/i.test(place) && /\b(?:report|sign)/i.test(way))

function atOnce(
  one: NumberedCondition,
  there: Attendance,
  other: NumberedCondition,
  elsewhere: Attendance,
): OrderClash[] {
  const [times, theirs] = [conditionTimes(one.condition), conditionTimes(other.condition)]
  const same = there.text.toLowerCase() === elsewhere.text.toLowerCase()
  if (same || times.length === 0 || theirs.length === 0 || !mayMeet(times, theirs)) return []
  return [
    {
      code: 'clash-two-places',
      what: 'conditions',
      sides: [
        { words: one.name, where: one.at(`text.${other.condition.id}`) },
        { words: other.name, where: other.at('text') },
      ],
      message: `${one.name} and ${other.name.toLowerCase()} want the defendant at ${there.text} and at ${elsewhere.text} at the same time.`,
      cure: 'Change the times of one of them.',
      severity: 'explain',
      authority: practice,
    },
  ]
}
