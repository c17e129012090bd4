import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { sentences } from '../phrase.ts'
import { hasSheet, sheetHolds } from './sheetHolds.ts'

/**
 * What served papers say of the court’s confidential sheet: that it exists, what kind of thing is on it, and why it is not
 * served. Nothing where the case has no sheet and withholds nothing.
 */
export function sheetStatement(served: ServedCase): Block[] {
  const withheld =
    served.protectedPeople.some(({ hasWithheld }) => hasWithheld) &&
    'Details of the people to be protected that do not stand in this application are withheld, because they could be used to find a person.'
  const sheet = hasSheet(served) && sheetInWords(served)
  return withheld || sheet ? [paragraph(sentences(withheld, sheet))] : []
}

function sheetInWords(served: ServedCase): string {
  const { details, realNames, arrangements } = sheetHolds(served)
  const things = [
    ...(details ? ['withheld addresses and contact details'] : []),
    ...(realNames ? ['the real names of people who appear here under another name'] : []),
    ...(arrangements
      ? ['what special arrangements the court is asked to consider at the hearing and why']
      : []),
  ]
  const decides = arrangements ? ' It is for the court to decide on the arrangements.' : ''
  return `One confidential sheet is lodged with this application for the court alone. It holds ${joinWords(things)}. It is not served, because what is on it could be used to find or harm the people whom the order is to protect. Nothing on it is relied on as evidence.${decides}`
}
