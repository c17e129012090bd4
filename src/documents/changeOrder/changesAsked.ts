import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { NumberedItem, Text } from '../blocks.ts'
import { lasting } from '../changeApplication/orderNow.ts'
import { conditionItems, conditionSentence } from '../draftOrder/conditionItems.ts'
import { fullStop } from '../format.ts'
import { gap, phrase } from '../phrase.ts'
import { changeAsked } from './orderToChange.ts'

/** One thing that the court is asked to change in an order: what it is called, what the order says now, and what it would say. */
type ChangeAsked = {
  /** Permanent within the paper: "condition-2", "length", "discharge". */
  name: string
  /** "Condition 2 is reworded". */
  what: string
  before: Text
  after: Text
  /** The reason that the application gives for it; of an added condition its necessity. */
  why?: string | undefined
}

/** Everything that the court is asked to change, the conditions by number and then the length; of a discharge that alone. */
export function changesAsked(served: ServedCase): ChangeAsked[] {
  const asked = changeAsked(served)
  if (!asked) return []
  if (asked.deed === 'discharge') return [discharge(served)]
  return [...ofThoseInForce(served), ...added(served), ...ofLength(served, asked.deed)]
}

const discharge = ({ change }: ServedCase): ChangeAsked => ({
  name: 'discharge',
  what: 'The order is discharged',
  before: lasting(change?.length) ?? gap('how long the order lasts'),
  after: 'No longer in force.',
  why: change?.why,
})

function ofThoseInForce({ change }: ServedCase): ChangeAsked[] {
  return (change?.inForce ?? []).flatMap((one, place) => {
    if (one.becomes !== 'reworded' && one.becomes !== 'removed') return []
    const number = String(place + 1)
    const reworded = one.becomes === 'reworded'
    return [
      {
        name: `condition-${number}`,
        what: `Condition ${number} ${reworded ? 'is reworded' : 'is removed'}`,
        before: one.words ? fullStop(one.words) : gap('the words of this condition'),
        after: reworded ? wordsOr(one.newWords, 'the new words') : gone,
        why: one.why,
      },
    ]
  })
}

function added({ conditions }: ServedCase): ChangeAsked[] {
  return conditions.map(({ number, text, necessity }) => ({
    name: `condition-${number}`,
    what: `Condition ${number} is added`,
    before: 'Not in the order.',
    after: text ? conditionSentence(text) : gap('the wording of the condition'),
    why: necessity,
  }))
}

function ofLength({ change }: ServedCase, deed: 'vary' | 'renew'): ChangeAsked[] {
  const until = lasting(change?.newLength)
  if (!until && deed === 'vary') return []
  return [
    {
      name: 'length',
      what: 'The length of the order changes',
      before: ended(lasting(change?.length) ?? gap('how long the order lasts')),
      after: ended(until ?? gap('how long it is to last')),
      why: undefined,
    },
  ]
}

const ended = (text: Text): Text => phrase`${text}.`

const gone = 'No longer part of the order.'
const wordsOr = (words: string | undefined, what: string): Text =>
  words?.trim() ? fullStop(words) : gap(what)

/** The whole order as the court is asked to leave it. A number that goes stays empty, so that every paper means the same condition by it. */
export function conditionsAsAsked(served: ServedCase): NumberedItem[] {
  const kept = (served.change?.inForce ?? []).map((one, place) => {
    const words = one.becomes === 'reworded' ? one.newWords : one.words
    const text = one.becomes === 'removed' ? gone : wordsOr(words, 'the words of this condition')
    return { number: String(place + 1), text }
  })
  return [...kept, ...conditionItems(served.conditions)]
}
