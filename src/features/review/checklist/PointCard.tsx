import { findingKey } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { type ChecklistState, mustNotFail } from '#src/domain/review/checklist.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { momentText } from '#src/features/wizard/momentText.ts'
import { changePath } from '#src/features/wizard/paths.ts'
import { SeverityTag } from '#src/features/wizard/SeverityTag.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { reasonFor } from '../overview/reasonFor.ts'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'
import { AnswerPoint } from './AnswerPoint.tsx'
import { checklistWords as words } from './checklistWords.ts'
import { pointId } from './pointId.ts'

type Props = { state: ChecklistState; mayAnswer: boolean }

/** One point: its words and where it comes from, what the rules say and why, what a person says, and the way to answer. */
export function PointCard({ state, mayAnswer }: Props) {
  const { point, system, answer, done } = state
  return (
    <section className="app-point" aria-labelledby={pointId(point.id)}>
      <h2 className="govuk-heading-s" id={pointId(point.id)}>
        {point.id}. {point.words}
      </h2>
      <p className="govuk-body">
        <Tag colour={done ? 'green' : 'yellow'}>{done ? 'Answered' : 'Open'}</Tag>{' '}
        {words.weight[point.weight]}. {words.rests[point.rests]}. {words.system[system]}.
      </p>
      <AuthorityNote authority={point.authority} />
      <Found state={state} />
      {answer && (
        <p className="govuk-body app-words">
          <strong>
            {words.answered(words.results[answer.result], signatoryText(answer.by), momentText(answer.at))}
          </strong>
          {answer.reason && `: ${answer.reason}`}
        </p>
      )}
      {answer?.result === 'fail' && mustNotFail(point) && <p className="govuk-body">{words.stays}</p>}
      {mayAnswer && system !== 'stops' && (
        <LateDetails summary={`${done ? words.otherwise : words.answer} (${point.id})`}>
          <AnswerPoint key={answer?.at} state={state} />
        </LateDetails>
      )}
    </section>
  )
}

/** The findings that answer the point, each with the officer’s reason and the way to its place. */
function Found({ state: { findings } }: { state: ChecklistState }) {
  const room = useReview()
  const { file, hasItemPage } = room
  const shown = findings.filter(({ severity }) => severity !== 'hint')
  if (shown.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {shown.map((finding) => (
        <li key={findingKey(finding)} className="app-words">
          <SeverityTag severity={finding.severity} /> {finding.message}{' '}
          <Link href={changePath(file.id, finding.where, { from: 'review', hasItemPage })}>
            {stepTitles[finding.where.step]}
          </Link>
          {reasonFor(finding, room) && ` Reason given: ${reasonFor(finding, room)}`}
        </li>
      ))}
    </ul>
  )
}
