import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { offences } from '#src/domain/law/offences.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { capital } from '../format.ts'
import type { Row } from '../paperOpening.ts'

/** Text for the national computer and for the local marker, to be copied; before an order is made there is none to enter. */
export function copyTexts(served: ServedCase, conditions: readonly ServedCondition[]): Row[] {
  const { order } = served
  if (!order)
    return [{ label: 'National computer and marker', value: 'Enter nothing until an order is made.' }]
  const kind = order.kind === 'interim' ? 'Interim stalking protection order' : 'Stalking protection order'
  const name = or(served.defendant.name, 'defendant not recorded')
  const reference = or(served.reference, 'not recorded')
  const count = (kind: ServedCondition['kind']) => conditions.filter((one) => one.kind === kind).length
  const kinds = joinWords([
    ...(count('prohibition') > 0 ? [counted(count('prohibition'), 'prohibition')] : []),
    ...(count('requirement') > 0 ? [counted(count('requirement'), 'requirement')] : []),
  ])
  const people = joinWords(served.protectedPeople.map(({ shown }) => shown))
  const done = served.route?.kind === 'change' ? 'changed' : 'made'
  const made = `${or(order.court, 'court not recorded')}, ${done} ${onDay(order.madeOn)}`
  return [
    {
      label: 'National computer',
      value: `${kind}, ${made}, ${ends(order)}. ${name}. ${capital(kinds)}. Breach is an offence: ${offences[0].code}. Force reference ${reference}.`,
    },
    {
      label: 'Local marker',
      value: `${kind} against ${name} protects ${people}, ${ends(order)}. Treat any report as a possible breach. Reference ${reference}.`,
    },
  ]
}

function ends({ runs, lastDay }: NonNullable<ServedCase['order']>): string {
  return runs === 'untilFurtherOrder' ? 'until a further order' : `to ${onDay(lastDay)}`
}

const onDay = (day: string | undefined) => (day ? shortDate(day) : 'a day not recorded')
const or = (text: string | undefined, instead: string) => text?.trim() || instead
