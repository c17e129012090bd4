import type { CaseFile } from '../case/caseFile.ts'
import { counted } from '../shared/counted.ts'
import { longDate } from '../shared/dateWords.ts'
import { ended } from './asClause.ts'
import { proposal, type StatementProposal } from './proposal.ts'

/** Suggested paragraphs on an order that is to be changed: the order, what has happened since, and why each change is asked for. */
export function changeProposals(file: CaseFile): StatementProposal[] {
  if (file.route?.kind !== 'change' || !file.change) return []
  return [...theOrder(file), ...since(file), ...eachChange(file), ...why(file)]
}

const own = { kind: 'own' } as const
const done = { vary: 'varied', renew: 'renewed', discharge: 'discharged' } as const
const inOneLine = (words: string) => ended(words.replace(/\s*\n\s*/g, ' '))

function theOrder({ route, change }: CaseFile): StatementProposal[] {
  const { court, madeOn, length, inForce = [] } = change ?? {}
  if (!court?.trim() || !madeOn || inForce.length === 0) return []
  const kind = route?.kind === 'change' && route.order === 'interim' ? 'an interim' : 'a'
  const lasts = lastingWords(length)
  const text = `${kind} stalking protection order was made against the defendant by ${court.trim()} on ${longDate(madeOn)}.${lasts ? ` It lasts ${lasts}.` : ''} It has ${counted(inForce.length, 'condition')}.`
  return [proposal('change-order', 'background', { kind: 'record', of: 'the order of the court' }, text)]
}

function lastingWords(length: NonNullable<CaseFile['change']>['length']): string | undefined {
  if (length?.runs === 'untilFurtherOrder') return 'until a further order'
  return length?.runs === 'until' && length.lastDay
    ? `until the end of ${longDate(length.lastDay)}`
    : undefined
}

function since({ change }: CaseFile): StatementProposal[] {
  if (!change?.newFacts?.trim()) return []
  const text = `this has happened since the order was made. ${inOneLine(change.newFacts)}`
  return [proposal('change-facts', 'acts', { kind: 'record', of: 'police records' }, text)]
}

function eachChange({ route, change }: CaseFile): StatementProposal[] {
  if (route?.kind !== 'change' || route.deed === 'discharge') return []
  return (change?.inForce ?? []).flatMap((one, place) => {
    if ((one.becomes !== 'reworded' && one.becomes !== 'removed') || !one.why?.trim()) return []
    const what = one.becomes === 'reworded' ? 'read in other words' : 'be removed'
    const text = `Condition ${place + 1} of the order should ${what}. ${inOneLine(one.why)}`
    return [proposal(`change-condition-${one.id}`, 'conditions', own, text)]
  })
}

function why({ route, change }: CaseFile): StatementProposal[] {
  if (route?.kind !== 'change' || !route.deed || !change?.why?.trim()) return []
  const until = route.deed === 'discharge' ? undefined : lastingWords(change.newLength)
  const length = until ? ` It should last ${until}.` : ''
  const text = `In my view the order should be ${done[route.deed]}.${length} ${inOneLine(change.why)}`
  return [proposal('change-why', 'conditions', own, text)]
}
