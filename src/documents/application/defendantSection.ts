import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { gap, phrase } from '../phrase.ts'
import { bornInWords } from './titleSection.ts'

type Row = { label: string; value: Text | Gap }

/** Who the defendant is, and what the court may need to arrange. */
export function defendantSection(served: ServedCase): Block[] {
  const { defendant, circumstances } = served
  const optional: [string, Text | undefined][] = [
    ['Other names used', defendant.otherNames.join('; ')],
    ['Work', defendant.occupation],
    ['Where now', custodyInWords(circumstances.custody)],
    ['Interpreter', circumstances.interpreter],
    ['Adjustments', circumstances.adjustments],
    ['Solicitor', circumstances.solicitor],
    ['Sex-offender notification', offenderInWords(circumstances.sexOffenderNotification)],
  ]
  return [
    { kind: 'heading', level: 2, text: 'The defendant' },
    {
      kind: 'rows',
      rows: [
        { label: 'Name', value: defendant.name || { what: 'the name of the defendant', step: 'defendant' } },
        { label: 'Date of birth', value: bornInWords(served) },
        { label: 'Address', value: defendantAddress(defendant.address) },
        ...optional.flatMap(([label, value]): Row[] => (value ? [{ label, value }] : [])),
      ],
    },
  ]
}

/** Where the defendant lives or is found, or the gap where nothing is entered. */
export function defendantAddress(address: ServedCase['defendant']['address']): Text | Gap {
  const missing: Gap = { what: 'the defendant’s address', step: 'defendant' }
  if (address?.kind === 'home')
    return address.lines ? [address.lines, address.postcode].filter(Boolean).join(', ') : missing
  if (address?.kind === 'noFixed')
    return phrase`No fixed address; can regularly be found at ${address.found ?? gap('where')}`
  if (address?.kind === 'notKnown')
    return address.lastKnown ? `Not known; last known address: ${address.lastKnown}` : 'Not known'
  return missing
}

const places = {
  liberty: 'At liberty',
  policeCustody: 'In police custody',
  remand: 'Remanded in custody',
  serving: 'Serving a sentence',
  hospital: 'In hospital',
  notKnown: 'Not known',
} as const

function custodyInWords(custody: ServedCase['circumstances']['custody']): string | undefined {
  if (!custody?.status) return undefined
  const until = custody.until ? `expected release ${longDate(custody.until)}` : undefined
  return [places[custody.status], custody.where, until].filter(Boolean).join(', ')
}

function offenderInWords(duty: ServedCase['circumstances']['sexOffenderNotification']): string | undefined {
  if (duty?.answer !== 'yes') return undefined
  if (duty.ends?.kind === 'on' && duty.ends.lastDay)
    return `Under Part 2 of the Sexual Offences Act 2003 until ${longDate(duty.ends.lastDay)}`
  return 'Under Part 2 of the Sexual Offences Act 2003'
}
