import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'

/** What no served paper says of the criminal case and of other orders: what the prosecutor was told and asked, and where was searched. */
export function otherCases({ proceedings, necessity }: CaseFile): Row[] {
  return [...prosecutor(proceedings?.criminal ?? {}), ...(necessity ? [otherOrders(necessity)] : [])]
}

type Criminal = NonNullable<NonNullable<CaseFile['proceedings']>['criminal']>

function prosecutor({ prosecutorToldOn, heldBack }: Criminal): Row[] {
  const value = [toldOn(prosecutorToldOn), heldBackInWords(heldBack)].filter(Boolean).join(' ')
  return value === '' ? [] : [{ label: 'Prosecutor', value }]
}

function toldOn(told: Criminal['prosecutorToldOn']): string | undefined {
  if (told?.known) return told.value && `Told on ${longDate(told.value)}.`
  if (told?.known === undefined) return undefined
  return told.why?.trim() ? `Not yet told: ${fullStop(told.why)}` : 'Not yet told.'
}

function heldBackInWords(heldBack: Criminal['heldBack']): string | undefined {
  switch (heldBack?.answer) {
    case 'yes':
      return `Material is held back at request: ${fullStop(heldBack.what ?? '')} ${fullStop(heldBack.why ?? '')}`
    case 'no':
      return 'Nothing is held back at request.'
    case 'notKnown':
      return 'It is not known whether material is to be held back.'
    default:
      return undefined
  }
}

type Necessity = NonNullable<CaseFile['necessity']>

/** The place of a search can give away where somebody lives now, so only its day is served. */
function otherOrders({ searched }: Necessity): Row {
  const label = 'Other orders'
  if (searched?.answer === 'no') return { label, value: 'Not searched for.' }
  if (searched?.answer !== 'yes' || !searched.on)
    return { label, value: { what: 'whether other orders were searched for', step: 'necessity' } }
  const where = searched.where?.trim() ? fullStop(searched.where) : 'where is not recorded.'
  return { label, value: `Searched for on ${longDate(searched.on)}: ${where}` }
}
