import { hearings } from '#src/domain/case/hearings.ts'
import {
  credibilityNotice,
  crossExaminationRequest,
  makerCalledReply,
} from '#src/domain/law/periods/crossExamination.ts'
import {
  hearsayNotice,
  hearsayNoticeByPost,
  isHearsayNoticeInTime,
} from '#src/domain/law/periods/hearsayNotice.ts'
import { daysBetween, isRealDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { wording } from './wording.ts'

/** The last day for the hearsay notice, from the day of the hearing, and whether there is time for it. */
export function NoticeDeadline() {
  const { file } = useCase()
  const notice = file.witnesses?.hearsayNotice
  if (notice?.status === 'notNeeded') return null
  const hearing = hearings(file).first
  if (!hearing) {
    return (
      <p className="govuk-body">
        {wording.noHearing} <Link href={stepPath(file.id, 'court')}>{wording.toCourt}</Link>
      </p>
    )
  }
  const byHand = hearsayNotice(hearing)
  return (
    <Inset>
      <h3 className="govuk-heading-s">{wording.deadline}</h3>
      <p className="govuk-body">{wording.byHand(weekdayDate(byHand.lastDay), longDate(hearing))}</p>
      <p className="govuk-body">{wording.byPost(weekdayDate(hearsayNoticeByPost(hearing).lastDay))}</p>
      <Time served={notice?.status === 'served' ? notice.on : undefined} hearing={hearing} />
      {notice?.status === 'served' && notice.on && isRealDate(notice.on) && (
        <AfterNotice served={notice.on} />
      )}
      <AuthorityNote authority={byHand.authority} />
      <p className="govuk-hint">{hearsayNoticeByPost(hearing).caution}</p>
    </Inset>
  )
}

/** Until when the defendant may answer the notice. */
function AfterNotice({ served }: { served: string }) {
  const question = crossExaminationRequest(served)
  const credibility = credibilityNotice(served)
  return (
    <>
      <p className="govuk-body">{wording.mayQuestion(weekdayDate(question.lastDay))}</p>
      <AuthorityNote authority={question.authority} />
      <p className="govuk-body">{wording.mayAttack(weekdayDate(credibility.lastDay))}</p>
      <AuthorityNote authority={credibility.authority} />
      <p className="govuk-body">{wording.reply}</p>
      <AuthorityNote authority={makerCalledReply(served).authority} />
    </>
  )
}

function Time({ served, hearing }: { served: string | undefined; hearing: string }) {
  const { today } = useCase()
  if (served) {
    return isHearsayNoticeInTime(served, hearing) ? (
      <p className="govuk-body">{wording.inTime}</p>
    ) : (
      <Warning>{wording.late}</Warning>
    )
  }
  const left = daysBetween(today, hearsayNotice(hearing).lastDay)
  return left < 0 ? (
    <Warning>{wording.passed}</Warning>
  ) : (
    <p className="govuk-body">{wording.daysLeft(left)}</p>
  )
}
