import { noticeServedOn, paperServices, servesNotice } from '#src/domain/case/paperServices.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from './wording.ts'

/** Where a hearsay notice is among the papers: the day on which it counts as served by post, and where else to say that it was served. */
export function NoticeAmong() {
  const { file } = useCase()
  const services = paperServices(file).filter(servesNotice)
  if (services.length === 0) return null
  const posted = services.some(({ how }) => how?.method === 'post')
  const day = noticeServedOn(file)
  const said = file.witnesses?.hearsayNotice?.status === 'served'
  if (said && !posted) return null
  return (
    <Inset>
      {posted && day && <p className="govuk-body">{wording.deemed(weekdayDate(day))}</p>}
      {!said && (
        <p className="govuk-body">
          {wording.notice} <Link href={stepPath(file.id, 'witnesses')}>{wording.toWitnesses}</Link>
        </p>
      )}
    </Inset>
  )
}
