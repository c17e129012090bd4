import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import { keptTexts } from '#src/domain/case/keptText.ts'
import { hasPending } from '#src/domain/case/pendingText.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { type Due, dueFor } from '#src/domain/flow/dueFor.ts'
import { stepStatus } from '#src/domain/flow/stepStatus.ts'
import { type StepId, sections } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { openThreads } from '#src/domain/review/openThreads.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { type Task, TaskList } from '#src/ui/list/TaskList.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { CaseClosed } from './CaseClosed.tsx'
import { CaseDates } from './CaseDates.tsx'
import { CloseCase } from './CloseCase.tsx'
import { type OpenCase, useCase } from './caseContext.ts'
import { KeptTexts } from './KeptTexts.tsx'
import { NextDate } from './NextDate.tsx'
import { stepPath, urgentPath } from './paths.ts'

const BrokenSignatures = lazy(async () => ({
  default: (await import('./review/BrokenSignatures.tsx')).BrokenSignatures,
}))
const ReviewTasks = lazy(async () => ({
  default: (await import('./review/ReviewTasks.tsx')).ReviewTasks,
}))

const statuses = {
  nothing: { text: 'Not started', colour: 'blue' },
  some: { text: 'In progress', colour: 'teal' },
  finished: { text: 'Completed' },
  problem: { text: 'There is a problem', colour: 'red' },
  notApplicable: { text: 'Not needed' },
} as const

/** Everything there is to do for one application, in any order, with how far each page has got. */
export function TaskListPage() {
  const open = useCase()
  const { key } = useLocation()
  const { training } = open.file
  return (
    <>
      <title>Task list – Stalking protection orders</title>
      <BackLink href="/">All applications</BackLink>
      <PageHeading focusKey={key === 'default' ? undefined : key}>
        {training ? training.title : 'Apply for a stalking protection order'}
      </PageHeading>
      <p className="govuk-body">Do the tasks in any order. What you enter is kept as you type.</p>
      <CaseClosed />
      <NextDate />
      {open.draft.review?.signOffs && (
        <Suspense fallback={null}>
          <BrokenSignatures stored={open} />
        </Suspense>
      )}
      <p className="govuk-body">
        <Link href={urgentPath(open.file.id)}>It cannot wait: the urgent road</Link>, on one page.
      </p>
      <KeptTexts at="case" />
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 className="govuk-heading-m" id={`section-${section.id}`}>
            {section.title}
          </h2>
          <TaskList
            tasks={section.steps.filter((step) => applies(step, open.file)).map((step) => taskOf(step, open))}
          />
          {section.id === 'send' && (
            <Suspense fallback={null}>
              <ReviewTasks stored={open} />
            </Suspense>
          )}
        </section>
      ))}
      <CaseDates />
      <CloseCase />
    </>
  )
}

/** Before which hearing a page that is not finished is due. */
function dueWords(due: Due | undefined): string[] {
  return due ? [`Before the ${due.before} hearing${due.on ? `, ${longDate(due.on)}` : ''}`] : []
}

/** How many comments of others wait on a page. */
function commentWords({ review }: OpenCase['draft'], step: StepId): string[] {
  const { length } = openThreads(review, step)
  return length > 0 ? [counted(length, 'comment')] : []
}

function taskOf(step: StepId, { draft, findings }: OpenCase): Task {
  const stops = findings.filter(({ where, severity }) => where.step === step && severity === 'stops').length
  const status = statuses[stepStatus(draft, step, findings)]
  const due = status === statuses.finished ? undefined : dueFor(step, draft.case)
  const hints = [
    ...dueWords(due),
    ...commentWords(draft, step),
    ...(stops > 0 && status !== statuses.nothing
      ? [`${stops} ${stops === 1 ? 'thing' : 'things'} to put right`]
      : []),
    ...(isSliceId(step) && hasPending(draft, step) ? ['Text is typed there that is not added yet'] : []),
    ...(isSliceId(step) && Object.keys(keptTexts(draft, step)).length > 0
      ? ['Text from an imported file is kept there']
      : []),
  ]
  return {
    id: step,
    title: stepTitles[step],
    href: stepPath(draft.case.id, step),
    status,
    ...(hints.length > 0 && { hint: hints.join('. ') }),
  }
}
