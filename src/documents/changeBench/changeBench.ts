import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { VerifiedAuthority } from '#src/domain/law/authority.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { isWithinConsentWindow } from '#src/domain/law/periods/consentWindow.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { benchSheetTitle } from '../benchSheet/benchSheet.ts'
import { issues } from '../benchSheet/issues.ts'
import type { Block, Text } from '../blocks.ts'
import { changesAsked, conditionsAsAsked } from '../changeOrder/changesAsked.ts'
import { changeAsked, orderToChange } from '../changeOrder/orderToChange.ts'
import { duration } from '../format.ts'
import { openingRows, paperOpening, protectedRow, type Row } from '../paperOpening.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf } from '../quoted.ts'

/** What the bench works through when it is asked to vary, renew or discharge an order, with boxes to tick, and the words to copy. */
export function changeBench(served: ServedCase, today: IsoDate): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  return [
    ...paperOpening(benchSheetTitle, [...parties(served), protectedRow(served), ...whatIsAsked(served)]),
    ...(served.acts.some(({ kind }) => kind === 'act') ? issues(served) : []),
    questions(served, today),
    decisions(served),
    ...(asked.deed === 'discharge' ? [] : toCopy(served)),
  ]
}

const parties = (served: ServedCase): Row[] =>
  openingRows(served).filter(({ label }) => ['Applicant', 'Reference', 'Defendant'].includes(label))

function whatIsAsked(served: ServedCase): Row[] {
  const minutes = served.court.estimateMinutes
  return [
    {
      label: 'What is asked',
      value: phrase`To ${changeAsked(served)?.deed ?? 'vary'} ${orderToChange(served)}.`,
    },
    {
      label: 'Time estimate',
      value: minutes === undefined ? { what: 'the time estimate', step: 'court' } : duration(minutes),
    },
  ]
}

const box = '☐'

/** What sections 4 and 5 ask of the court before it changes an order. */
function questions(served: ServedCase, today: IsoDate): Block {
  return {
    kind: 'table',
    caption: 'What the court considers',
    columns: [
      { header: 'Question', width: 7.5, rowHeader: true },
      { header: 'Yes', width: 1 },
      { header: 'No', width: 1 },
      { header: 'Reason', width: 5 },
    ],
    rows: asked(served, today).map(([question, authority]) => [
      `${question} (${placeOf(authority)})`,
      box,
      box,
      '',
    ]),
  }
}

function asked(served: ServedCase, today: IsoDate): (readonly [string, VerifiedAuthority])[] {
  const { deed, interim } = changeAsked(served) ?? { deed: 'vary', interim: false }
  if (interim)
    return [
      ['The chief officer applied for the interim order', spa('s.5(7)')],
      ['The change is appropriate', changePoints.anyInterimOrder.authority],
    ]
  return [
    ['The chief officer may apply', spa('s.4(1)')],
    ['The defendant, and each relevant chief officer who wants to be heard, was heard', spa('s.4(2)')],
    ...(deed !== 'discharge' && served.conditions.length > 0
      ? [
          [
            'Each added condition is necessary to protect a person from a risk associated with stalking',
            changePoints.addedConditions.authority,
          ] as const,
        ]
      : []),
    ...(deed === 'discharge' && needsConsents(served, today)
      ? [['The defendant and the chief officer who applies consent', spa('s.4(4)(b)')] as const]
      : []),
    ['The change is appropriate', changePoints.anyOrder.authority],
  ]
}

/** On the day of the hearing, or today while it has no day. */
function needsConsents({ change, court }: ServedCase, today: IsoDate): boolean {
  return change?.madeOn === undefined || isWithinConsentWindow(change.madeOn, court.hearing?.on ?? today)
}

function decisions(served: ServedCase): Block {
  return {
    kind: 'table',
    caption: 'Each change, and what the court does with it',
    columns: [
      { header: 'What is asked', width: 5, rowHeader: true },
      { header: 'Granted', width: 1.5 },
      { header: 'Amended', width: 1.7 },
      { header: 'Refused', width: 1.6 },
      { header: 'Reason', width: 4.6 },
    ],
    rows: changesAsked(served).map(({ what }): Text[] => [what, box, box, box, '']),
    empty: 'Nothing is asked to be changed yet.',
  }
}

function toCopy(served: ServedCase): Block[] {
  return [
    {
      kind: 'table',
      caption: 'The order as it would then read, to copy',
      columns: [
        { header: 'No.', width: 0.9, rowHeader: true },
        { header: 'Wording', width: 13.5 },
      ],
      rows: conditionsAsAsked(served).map(({ number, text, missing, sub = [] }): Text[] => [
        number,
        sentences(text, missing && gap(missing.what), ...sub.map((part) => part.text)),
      ]),
      empty: 'The conditions of the order are not entered yet.',
    },
  ]
}
