import type { ConditionRationale } from '#src/domain/audience/conditionRationale.ts'
import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { offences } from '#src/domain/law/offences.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { numberSpans } from '#src/domain/shared/numberSpans.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'

export const monitoringTitle = 'Plan to monitor the order'

type Safety = NonNullable<CaseFile['safety']>

/** Who watches over the order once it is made, what is checked and how often, and what a patrol does on a breach. */
export function monitoringPlan(
  served: ServedCase,
  { file }: PoliceCase,
  conditions: readonly ConditionRationale[],
): Block[] {
  const safety = file.safety ?? {}
  return [
    ...paperOpening(monitoringTitle, [...openingRows(served), ...people(safety)]),
    { kind: 'heading', level: 2, text: 'Each condition' },
    eachCondition(conditions),
    ...whoLooks(conditions),
    ...attendance(file),
    { kind: 'heading', level: 2, text: 'Checks of the order as a whole' },
    checks(safety),
    { kind: 'heading', level: 2, text: 'If a condition is broken' },
    ...breach(safety),
  ]
}

const missing = (what: string): Gap => ({ what, step: 'safety' })

function people({ owner, afterGrant }: Safety): Row[] {
  return [
    { label: 'Manages the order', value: owner || missing('who manages the order') },
    {
      label: 'Asks for the certified copy',
      value: afterGrant?.certifiedCopy || missing('who asks for the certified copy'),
    },
    {
      label: 'Makes the entry on the Police National Computer',
      value: afterGrant?.recordedBy || missing('who makes the entry'),
    },
    { label: 'Serves the order', value: afterGrant?.serviceOfficer || missing('who serves the order') },
    ...(afterGrant?.reviewOn ? [{ label: 'First review', value: longDate(afterGrant.reviewOn) }] : []),
  ]
}

function eachCondition(conditions: readonly ConditionRationale[]): Block {
  return {
    kind: 'table',
    caption: 'How a breach would be noticed',
    columns: [
      { header: 'No.', width: 1.2, rowHeader: true },
      { header: 'What would prove a breach', width: 18 },
    ],
    rows: conditions.map(({ number, monitoring: { how } }) => [
      String(number),
      how ? fullStop(how) : gap('how a breach would be noticed'),
    ]),
    empty: 'No condition is entered yet.',
  }
}

/** Who looks, from when and how often; conditions that are looked at alike stand in one row. */
function whoLooks(conditions: readonly ConditionRationale[]): Block[] {
  if (conditions.length === 0) return []
  const alike = new Map<string, ConditionRationale[]>()
  for (const condition of conditions) {
    const { by, firstCheck, every } = condition.monitoring
    const key = JSON.stringify([by, firstCheck, every])
    alike.set(key, [...(alike.get(key) ?? []), condition])
  }
  return [
    {
      kind: 'table',
      caption: 'Who looks, and when',
      columns: [
        { header: 'Conditions', width: 4, rowHeader: true },
        { header: 'Who checks', width: 6 },
        { header: 'First check', width: 4 },
        { header: 'How often', width: 6 },
      ],
      rows: [...alike.values()].map((group) => [
        numberSpans(group.map(({ number }) => number)),
        group[0]?.monitoring.by ?? gap('who checks'),
        group[0]?.monitoring.firstCheck ? longDate(group[0].monitoring.firstCheck) : '–',
        group[0]?.monitoring.every ?? '–',
      ]),
    },
  ]
}

/** Who reports that the defendant did not come, where a condition sends the defendant somewhere. */
function attendance({ requirements }: CaseFile): Block[] {
  const rows = (requirements?.items ?? []).flatMap(({ provider }): Text[][] =>
    provider?.confirmed === 'yes'
      ? [
          [
            provider.name ?? gap('the provider'),
            provider.start ? longDate(provider.start) : gap('the first day'),
            provider.reports ?? gap('who reports'),
            provider.ifRefused ? fullStop(provider.ifRefused) : gap('what happens then'),
          ],
        ]
      : [],
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Attendance' },
    {
      kind: 'table',
      caption: 'Providers',
      columns: [
        { header: 'Provider', width: 6, rowHeader: true },
        { header: 'From', width: 4 },
        { header: 'Who reports that the defendant did not come', width: 6 },
        { header: 'If the provider declines', width: 7 },
      ],
      rows,
    },
  ]
}

function checks({ checks: listed = [] }: Safety): Block {
  return {
    kind: 'table',
    caption: 'Checks',
    columns: [
      { header: 'What', width: 9, rowHeader: true },
      { header: 'Who', width: 6 },
      { header: 'First', width: 4 },
      { header: 'How often', width: 4 },
    ],
    rows: listed.map(({ what, by, first, every }) => [
      what ?? gap('what is checked'),
      by ?? gap('who checks'),
      first ? longDate(first) : gap('the first day'),
      every ?? gap('how often'),
    ]),
    empty: 'No check is planned yet.',
  }
}

function breach({ breach: does }: Safety): Block[] {
  const [broken] = offences
  return [
    does
      ? { kind: 'paragraph', text: fullStop(does) }
      : { kind: 'missing', ...missing('what a patrol does on a breach') },
    { kind: 'paragraph', text: `Offence: ${broken.code} (${broken.pnld}). ${fullStop(broken.conduct)}` },
  ]
}
