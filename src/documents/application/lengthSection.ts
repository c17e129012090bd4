import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf, quoted } from '../quoted.ts'
import { told } from '../told.ts'

/** How long the order is to last and where it has effect: SPA 2019 ss.2(4) and 3. */
export function lengthSection(served: ServedCase): Block[] {
  const period = served.length?.period
  if (!period?.kind)
    return [
      { kind: 'missing', what: 'the length of the order', step: 'length' },
      ...localityParagraphs(served),
    ]
  const law =
    period.kind === 'untilFurtherOrder'
      ? `An order may have effect ${quoted(orderLimits.furtherOrder)}.`
      : `A fixed period must be of ${quoted(orderLimits.twoYears)}.`
  return [
    ...told(period.reason, { what: 'why this length is needed', step: 'length' }, 'Why this length'),
    ...localityParagraphs(served, law),
    ...otherPeriods(served),
  ]
}

/** "for 3 years", "until 2 March 2029", "until a further order", beginning when the order is made. */
export function periodInWords({ length }: ServedCase): Text {
  const period = length?.period
  if (period?.kind === 'untilFurtherOrder') return orderLimits.furtherOrder.words
  if (period?.kind === 'untilDay')
    return phrase`until ${period.lastDay ? longDate(period.lastDay) : gap('the last day of the order')}`
  if (period?.kind !== 'forLength' || (period.years === undefined && period.months === undefined))
    return gap('the length of the order')
  const parts = [
    ...(period.years ? [counted(period.years, 'year')] : []),
    ...(period.months ? [counted(period.months, 'month')] : []),
  ]
  return `for ${parts.length > 0 ? joinWords(parts) : 'no time'}`
}

function localityParagraphs({ length, conditions }: ServedCase, law = ''): Block[] {
  if (!length?.locality?.reach)
    return [{ kind: 'missing', what: 'where the order has effect', step: 'length' }]
  if (length.locality.reach === 'uk')
    return [
      paragraph(
        sentences(
          law,
          `The order is to have effect in all parts of the United Kingdom (${placeOf(orderLimits.everywhere.authority)}).`,
        ),
      ),
    ]
  const limited = conditions.flatMap(({ number, locality }) =>
    locality?.reach === 'limited'
      ? [phrase`Condition ${String(number)} is limited to ${locality.where ?? gap('the locality')}.`]
      : [],
  )
  return [
    paragraph(
      phrase`${law} Conditions have effect ${quoted(orderLimits.everywhere)}; some are so limited. ${length.locality.why ? fullStop(length.locality.why) : gap('why some conditions are limited')}`,
      limited,
    ),
  ]
}

function otherPeriods({ conditions }: ServedCase): Block[] {
  const other = conditions.flatMap(({ number, period }) =>
    period?.runs === 'until'
      ? [
          phrase`Condition ${String(number)} is to last until ${period.lastDay ? longDate(period.lastDay) : gap('its last day')}.`,
        ]
      : [],
  )
  return other.length > 0
    ? [paragraph('These conditions are to last for a period of their own (section 3(3)):', other)]
    : []
}
