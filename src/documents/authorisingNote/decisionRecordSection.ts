import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { DecisionRecord } from '#src/domain/review/decisionRecords.ts'
import type { Block } from '../blocks.ts'
import { fullStop, londonMoment } from '../format.ts'

/** How each decision is called. */
export const decisionWords: Record<DecisionRecord['decision'], string> = {
  proceed: 'To go on',
  change: 'To change the application',
  withdraw: 'To withdraw',
}

/** What was known when a decision was made, the oldest first; nothing where none was recorded. */
export function decisionRecordSection({ review }: PoliceCase): Block[] {
  const decisions = (review?.decisions ?? []).toSorted((a, b) => a.at.localeCompare(b.at))
  if (decisions.length === 0) return []
  return [{ kind: 'heading', level: 2, text: 'Record of decisions' }, ...decisions.flatMap(decisionBlocks)]
}

function decisionBlocks({ at, by, decision, known, alternatives, advice, why }: DecisionRecord): Block[] {
  const who = [by.rank, by.name].filter(Boolean).join(' ')
  return [
    { kind: 'heading', level: 3, text: `${decisionWords[decision]}, ${londonMoment(at)}` },
    {
      kind: 'rows',
      rows: [
        { label: 'By', value: `${who}, ${by.organisation}` },
        { label: 'What was known', value: fullStop(known) },
        { label: 'What else was considered', value: fullStop(alternatives) },
        { label: 'Legal advice', value: advice === 'yes' ? 'Taken.' : 'Not taken.' },
        { label: 'Why', value: fullStop(why) },
      ],
    },
  ]
}
