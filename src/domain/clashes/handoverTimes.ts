import type { CaseFile } from '../case/caseFile.ts'
import type { NumberedCondition } from '../checks/numberedItems.ts'
import { spokenSlots } from '../conditions/weeklyTimes.ts'
import { houseRule } from '../law/citations.ts'
import { attendanceOf } from './attendanceOf.ts'
import { conditionTimes, mayMeet } from './conditionTimes.ts'
import type { OrderClash } from './orderClash.ts'
import { slotsOf } from './ownPlaces.ts'

/** A requirement to be somewhere at the time at which a child is handed over or is with the defendant. */
export function handoverTimes(
  { condition, kind, name, at }: NumberedCondition,
  { circumstances }: Pick<CaseFile, 'circumstances'>,
): OrderClash[] {
  const children = circumstances?.children
  const theirs = children?.answer === 'yes' ? slotsOf(children.handover) : []
  const times = kind === 'requirement' && attendanceOf(condition) ? conditionTimes(condition) : []
  if (times.length === 0 || theirs.length === 0 || !mayMeet(times, theirs)) return []
  return [
    {
      code: 'clash-handover-time',
      what: 'times',
      sides: [
        { words: name, where: at('text.handover') },
        { words: 'the time with the child', where: { step: 'circumstances', field: 'children' } },
      ],
      message: `${name} asks the defendant to attend ${spokenSlots(times)}, which meets the time with the child (${spokenSlots(theirs)}).`,
      cure: 'Choose another time.',
      severity: 'explain',
      authority: houseRule('a requirement leaves the time with a child alone'),
    },
  ]
}
