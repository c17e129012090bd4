import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { makeTest } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { conditionCounts } from '../application/conditionCounts.ts'
import { periodInWords } from '../application/lengthSection.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionInShort } from '../conditionInShort.ts'
import { conditionItems } from '../draftOrder/conditionItems.ts'
import { duration } from '../format.ts'
import { openingRows, paperOpening, protectedRow, type Row } from '../paperOpening.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf } from '../quoted.ts'
import { asksInterim } from '../requestToList/asksOfOffice.ts'
import { issues } from './issues.ts'

export const benchSheetTitle = 'Sheet for the bench'

/** What the bench works through at the hearing, with boxes to tick, and the conditions to copy. */
export function benchSheet(served: ServedCase): Block[] {
  return [
    ...paperOpening(benchSheetTitle, [...parties(served), protectedRow(served), ...asked(served)]),
    ...issues(served),
    ...tests(served),
    ...decisions(served),
    ...toCopy(served),
  ]
}

/** Applicant, reference and defendant: the court knows itself, and what else is known of the defendant stands in the application. */
const parties = (served: ServedCase): Row[] =>
  openingRows(served).filter(({ label }) => ['Applicant', 'Reference', 'Defendant'].includes(label))

function asked(served: ServedCase): Row[] {
  const minutes = served.court.estimateMinutes
  const interim = asksInterim(served)
    ? phrase`An interim order to ${served.interim?.lastDay ? longDate(served.interim.lastDay) : gap('the last day of the interim order')}, with ${conditionCounts(served, true)}.`
    : ''
  const full =
    served.route?.kind === 'interimOnly'
      ? ''
      : phrase`An order ${periodInWords(served)}, with ${conditionCounts(served)}. `
  return [
    { label: 'What is asked', value: phrase`${full}${interim}` },
    {
      label: 'Time estimate',
      value: minutes === undefined ? { what: 'the time estimate', step: 'court' } : duration(minutes),
    },
  ]
}

const box = '☐'

/** What the court must be satisfied of before it makes a full order; an interim order has another test. */
function tests(served: ServedCase): Block[] {
  if (served.route?.kind === 'interimOnly') return []
  const row = (number: string, { words, authority }: (typeof makeTest)['acts']): Text[] => [
    number,
    `${words} (${placeOf(authority)})`,
    box,
    box,
    '',
  ]
  return [
    {
      kind: 'table',
      caption: 'The tests for a full order',
      columns: [
        { header: 'Test', width: 1.3, rowHeader: true },
        { header: 'The court is satisfied that', width: 6.4 },
        { header: 'Yes', width: 1 },
        { header: 'No', width: 1 },
        { header: 'Reason', width: 5 },
      ],
      rows: [row('Acts', makeTest.acts), row('Risk', makeTest.risk), row('Need', makeTest.necessity)],
    },
  ]
}

function decisions({ conditions }: ServedCase): Block[] {
  if (conditions.length === 0)
    return [{ kind: 'missing', what: 'the conditions of the order', step: 'prohibitions' }]
  return [
    {
      kind: 'table',
      caption: 'Each condition, and what the court does with it',
      columns: [
        { header: 'No.', width: 0.9, rowHeader: true },
        { header: 'In short', width: 4.6 },
        { header: 'Interim', width: 1.4 },
        { header: 'Made', width: 1.1 },
        { header: 'Amended', width: 1.6 },
        { header: 'Refused', width: 1.5 },
        { header: 'Reason', width: 4.2 },
      ],
      rows: conditions.map((condition): Text[] => [
        String(condition.number),
        conditionInShort(condition),
        asksNow(condition),
        box,
        box,
        box,
        '',
      ]),
    },
  ]
}

const asksNow = ({ interim }: ServedCondition): string => (interim ? 'Yes' : 'No')

function toCopy({ conditions }: ServedCase): Block[] {
  if (conditions.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'The conditions to copy, in the words that are asked for',
      columns: [
        { header: 'No.', width: 0.9, rowHeader: true },
        { header: 'Wording', width: 13.5 },
      ],
      rows: conditionItems(conditions).map(({ number, text, missing, sub = [] }): Text[] => [
        number,
        sentences(text, missing && gap(missing.what), ...sub.map((part) => part.text)),
      ]),
    },
  ]
}
