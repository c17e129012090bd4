import { useWatch } from 'react-hook-form'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { orderInForce } from '#src/domain/case/ordersMade.ts'
import { dutyOf, firstPossibleDay, part2FinalDay, serviceDay } from '#src/domain/deadlines/serviceDays.ts'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import type { Period } from '#src/domain/law/periods/period.ts'
import { servicePossibilities } from '#src/domain/law/periods/servicePossibilities.ts'
import type { Statement } from '#src/domain/law/statement.ts'
import { compareDates, type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import type { ServiceControl } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.deadline
const possibleDays = 7

/** By when the defendant must notify, from what is entered on this page: SPA 2019 s.9. */
export function NotificationDays({ control }: { control: ServiceControl }) {
  const { file, draft, today } = useCase()
  const decisions = useDecisions(control)
  const { duty } = dutyOf({ ...file, ...decisions }, today)
  const part2 = file.circumstances?.sexOffenderNotification
  const served = serviceDay(orderInForce(decisions))
  return (
    <section aria-labelledby="notification-days">
      <h2 className="govuk-heading-m" id="notification-days">
        {words.heading}
      </h2>
      {duty === 'notYet' && <NotYet lastDay={part2FinalDay(file)} />}
      {duty === 'changesOnly' && <Point point={notificationPoints.changesGoOn} />}
      {duty === 'full' &&
        (served ? <Deadline period={initialNotification(served)} /> : <PossibleDays control={control} />)}
      {part2?.answer !== 'yes' && part2?.answer !== 'no' && <p className="govuk-body">{words.notKnown}</p>}
      {part2?.answer !== 'no' && (
        <p className="govuk-body">
          <Link href={stepPath(draft.case.id, 'circumstances')}>{words.change}</Link>
        </p>
      )}
    </section>
  )
}

/** Both decisions as they stand on this page. */
function useDecisions(control: ServiceControl): Pick<CaseFile, 'service'> {
  const [interim, outcome] = useWatch({ control, name: ['interim', 'outcome'] })
  return { service: { interim, outcome } }
}

function Deadline({ period }: { period: Period }) {
  const { today } = useCase()
  return (
    <>
      <Inset>
        The defendant must notify on or before <strong>{weekdayDate(period.lastDay)}</strong>. The day of
        service, {weekdayDate(period.firstDay)}, is the first of the three days.
      </Inset>
      {compareDates(today, period.lastDay) > 0 && <Warning>{words.overdue}</Warning>}
      {period.caution && <p className="govuk-body">{period.caution}</p>}
      <AuthorityNote authority={period.authority} />
    </>
  )
}

function PossibleDays({ control }: { control: ServiceControl }) {
  const { file, today } = useCase()
  const decisions = useDecisions(control)
  const rows = servicePossibilities(firstPossibleDay({ ...file, ...decisions }, today), possibleDays)
  return (
    <>
      <Point point={notificationPoints.fromService} />
      <Table
        caption={words.table}
        captionSize="s"
        rows={rows}
        rowKey={({ served }) => served}
        columns={[
          { id: 'served', header: words.served, rowHeader: true, cell: ({ served }) => weekdayDate(served) },
          {
            id: 'last',
            header: words.last,
            cell: ({ notification }) => weekdayDate(notification.lastDay),
          },
        ]}
      />
      {file.route?.kind !== 'full' && !orderInForce(decisions) && (
        <Point point={notificationPoints.changesGoOn} />
      )}
    </>
  )
}

function NotYet({ lastDay }: { lastDay: IsoDate | undefined }) {
  const after = lastDay ? afterSexOffenderNotification(lastDay) : undefined
  return (
    <>
      <Inset>
        <strong>Not yet required.</strong> {notificationPoints.exempt.text}
      </Inset>
      <AuthorityNote authority={notificationPoints.exempt.authority} />
      {after && (
        <>
          <p className="govuk-body">
            {words.afterPart2} on or before {weekdayDate(after.lastDay)}.
          </p>
          <AuthorityNote authority={after.authority} />
        </>
      )}
      <Point point={notificationPoints.part2} />
    </>
  )
}

function Point({ point }: { point: Statement }) {
  return (
    <>
      <p className="govuk-body">
        {point.text} {point.caution}
      </p>
      <AuthorityNote authority={point.authority} />
    </>
  )
}
