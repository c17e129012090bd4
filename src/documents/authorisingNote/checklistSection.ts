import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import {
  type ChecklistState,
  checklistOf,
  type SystemAnswer,
  supervisorsAnswers,
  withoutAuthority,
} from '#src/domain/review/checklist.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'

const system: Record<SystemAnswer, string> = {
  notAsked: 'Not asked of this application',
  met: 'Nothing found by the rules',
  explained: 'A reason was given',
  open: 'Open',
  stops: 'Not met',
  cannotTell: 'Not answered',
}

const results = { pass: 'Met', fail: 'Not met', notApplicable: 'Does not apply' } as const

/** Each point of the checklist before court, with what a person answered to it, or else the rules; nothing before anybody answered one. */
export function checklistSection({ file, review }: PoliceCase, findings: readonly Finding[]): Block[] {
  const answers = supervisorsAnswers(review)
  if (answers.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Checklist before court' },
    {
      kind: 'table',
      caption: 'The points and their answers',
      columns: [
        { header: 'No.', width: 0.9, rowHeader: true },
        { header: 'Point', width: 6 },
        { header: 'Answer', width: 5 },
      ],
      rows: checklistOf(file, withoutAuthority(findings), answers).map((state): Text[] => [
        state.point.id,
        state.point.words,
        answerText(state),
      ]),
    },
  ]
}

function answerText({ system: said, answer }: ChecklistState): string {
  if (!answer) return `${system[said]}.`
  const why = answer.reason?.trim() ? ` ${fullStop(answer.reason)}` : ''
  return `${results[answer.result]}.${why} (${answer.by.name})`
}
