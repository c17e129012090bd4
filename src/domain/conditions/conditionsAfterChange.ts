import type { CaseFile } from '../case/caseFile.ts'
import type { OrderMade } from '../case/ordersMade.ts'
import { conditionsInForce, type NumberedInForce } from './changedConditions.ts'
import { type Decided, decidedOf } from './conditionsMade.ts'

/** A condition that an order had before it was changed, in the words that it has now. */
type ConditionAfter = { id: string; number: number; words: string | undefined }

/** Each condition that the order had before, as it stands once the court has decided; what the court took out is left out. */
export function conditionsAfterChange(
  file: Pick<CaseFile, 'route' | 'change'>,
  order: OrderMade,
): ConditionAfter[] {
  return conditionsInForce(file).flatMap(({ id, number, condition }) =>
    after(condition, decidedOf(order, id)).map((words) => ({ id, number, words })),
  )
}

/** What is not decided, or refused, stays as it was. */
function after(
  condition: NumberedInForce['condition'],
  decided: Decided | undefined,
): (string | undefined)[] {
  const { becomes, words } = condition
  const asked = becomes === 'reworded' || becomes === 'removed'
  if (!asked || decided === undefined || decided.as === 'refused') return [words]
  if (decided.as === 'reworded') return [decided.words]
  return becomes === 'reworded' ? [condition.newWords] : []
}
