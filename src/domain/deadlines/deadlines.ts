import type { CaseFile } from '../case/caseFile.ts'
import { compareDates, type IsoDate, isRealDate } from '../shared/dates.ts'
import { afterOrder } from './afterOrder.ts'
import { alongside, criminalTasks, lookAgainTasks } from './alongside.ts'
import { beforeHearing } from './beforeHearing.ts'
import type { DatedTask, Deadline } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'
import { stateOf } from './stateOf.ts'

/**
 * Every date of a case before it is read on a day: the dated ones in their order, then those of which the day cannot be told yet. After a
 * decision not to apply, only the day to look again and those of the criminal case are left. `today` tells whether an order not yet served can still fall under sex-offender notification.
 */
export function datedTasks(file: CaseFile, today: IsoDate): DatedTask[] {
  const tasks =
    file.decision?.outcome === 'doNotApply'
      ? [...lookAgainTasks(file), ...criminalTasks(file)]
      : [...beforeHearing(file), ...afterOrder(file, today), ...alongside(file)]
  return tasks.filter(isReal).toSorted(inOrder)
}

/** Every date of a case as it stands on `today`, each with its rule and how sure that is. */
export function deadlines(file: CaseFile, today: IsoDate): Deadline[] {
  return datedTasks(file, today).map(({ done, ...task }) => ({
    ...task,
    state: done ? 'done' : 'day' in task.when ? stateOf(task.kind, task.when.day, today) : 'ahead',
  }))
}

/** The date that comes next: the first that is overdue, due or ahead. Undefined where none has a day. */
export function nextOf(all: readonly Deadline[]): Deadline | undefined {
  return all.find(({ state, when }) => state !== 'done' && 'day' in when)
}

/** A draft may hold a day that does not exist; it is shown with its error at its field, not here. */
const isReal = ({ when }: DatedTask) => !('day' in when) || isRealDate(when.day)

const kinds = Object.keys(deadlineKinds)

function inOrder(a: DatedTask, b: DatedTask): number {
  if ('day' in a.when && 'day' in b.when) {
    return compareDates(a.when.day, b.when.day) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
  }
  return Number('unknown' in a.when) - Number('unknown' in b.when)
}
