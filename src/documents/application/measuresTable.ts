import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { MeasureKind } from '#src/domain/case/necessity.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { gap, sentences } from '../phrase.ts'

type Measure = NonNullable<ServedCase['necessity']>['measures'][number]

const titles = {
  bail: 'Bail',
  restrainingOrder: 'Restraining order',
  nonMolestation: 'Non-molestation order',
  occupationOrder: 'Occupation order',
  dapn: 'Domestic abuse protection notice',
  dapo: 'Domestic abuse protection order',
  existingSpo: 'Existing stalking protection order',
  sexualHarm: 'Sexual harm prevention or risk order',
  sexOffenderNotification: 'Notification under Part 2 of the Sexual Offences Act 2003',
  criminalBehaviour: 'Criminal behaviour order',
  communityProtection: 'Community protection notice',
  childArrangements: 'Child arrangements order',
  licence: 'Licence conditions',
  prosecution: 'Prosecution',
  mentalHealth: 'Mental health measures',
  other: 'Another measure',
} as const satisfies Record<MeasureKind, string>

/** Another measure as the head of a row or a line; an order that is not in force, or was not found, is an earlier one. */
export function measureTitle({ kind, status }: Pick<Measure, 'kind' | 'status'>): string | undefined {
  if (kind === 'existingSpo' && status !== 'inForce') return 'Earlier stalking protection order'
  return kind && titles[kind]
}

const standings = {
  inForce: 'In force',
  ended: 'Ended',
  refused: 'Refused',
  notAskedFor: 'Not asked for',
  declined: 'Declined by the person',
  considered: 'Considered',
  notAvailable: 'Not available',
} as const

/** Each other measure: how it stands, until when, and the gap it leaves. */
export function measuresTable({ necessity }: ServedCase): Block[] {
  const measures = necessity?.measures ?? []
  if (measures.length === 0)
    return [{ kind: 'missing', what: 'the other measures that were considered', step: 'necessity' }]
  return [
    {
      kind: 'table',
      caption: 'Other measures, and why they do not protect enough',
      columns: [
        { header: 'Measure', width: 2.6, rowHeader: true },
        { header: 'How it stands', width: 3.2 },
        { header: 'Terms, and the gap', width: 8 },
      ],
      rows: measures.map((measure) => [
        measureTitle(measure) ?? gap('the measure'),
        standing(measure),
        sentences(
          measure.terms && fullStop(measure.terms),
          measure.gap ? fullStop(measure.gap) : gap('the gap it leaves'),
        ),
      ]),
    },
  ]
}

/** "In force from 16 May 2026 to 16 Aug 2026. Police bail, Dunmarrow, WM-260516-0020." */
function standing(measure: Measure): Text {
  const { kind, status, court, reference } = measure
  if (!status) return gap('how it stands')
  const none = kind === 'existingSpo' && status === 'notAvailable'
  const where = [court, reference].filter(Boolean).join(', ')
  return sentences(
    `${none ? 'None found' : standings[status]}${daysInWords(measure)}.`,
    where && fullStop(capital(where)),
  )
}

function daysInWords({ status, from, ends }: Measure): string {
  const first = from ? shortDate(from) : ''
  const last = ends ? shortDate(ends) : ''
  if (status === 'ended') return endedInWords(first, last)
  const running = status === 'inForce'
  return [first && `${running ? ' from' : ' on'} ${first}`, last && `${running ? '' : ','} to ${last}`].join(
    '',
  )
}

function endedInWords(first: string, last: string): string {
  if (first && last) return ` (${first} to ${last})`
  if (last) return ` on ${last}`
  return first && ` (from ${first})`
}
