import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { asksForInterim } from '#src/domain/case/hearings.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { ConflictNotice } from '#src/features/wizard/ConflictNotice.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { casePath, stepPath } from '#src/features/wizard/paths.ts'
import { useSlicesForm } from '#src/features/wizard/useSlicesForm.ts'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { ActsQuestion } from './ActsQuestion.tsx'
import { AuthorityQuestion } from './AuthorityQuestion.tsx'
import { ConditionsQuestion } from './ConditionsQuestion.tsx'
import { CourtQuestion } from './CourtQuestion.tsx'
import { SafetyQuestion } from './SafetyQuestion.tsx'
import { UrgentPack } from './UrgentPack.tsx'
import { actsAsked, type ReadyIds, urgentSteps, withoutEmptyRows, withReadyRows } from './urgentAnswers.ts'
import { WhomQuestion } from './WhomQuestion.tsx'
import { WhoQuestion } from './WhoQuestion.tsx'
import { WhyQuestion } from './WhyQuestion.tsx'
import { wording } from './wording.ts'

/** The urgent road: eight questions on one page, out of which the pack for an interim order is made. */
export function UrgentPage() {
  const { file } = useCase()
  const { key } = useLocation()
  const ids = useReadyIds()
  const { control, flush, conflict } = useSlicesForm(urgentSteps, {
    shown: (values) => withReadyRows(values, ids),
    kept: (values) => withoutEmptyRows(values, ids),
  })
  useRouteWithInterim()
  return (
    <>
      <title>{`${wording.title} – Stalking protection orders`}</title>
      <BackLink href={casePath(file.id)}>{wording.toTasks}</BackLink>
      {conflict && <ConflictNotice {...conflict} />}
      <PageHeading focusKey={key}>{wording.title}</PageHeading>
      <p className="govuk-body">{wording.lead}</p>
      <p className="govuk-body">{wording.later}</p>
      {file.route?.kind !== undefined && !asksForInterim(file) && (
        <Warning>
          {wording.otherRoute} <Link href={stepPath(file.id, 'route')}>{wording.toRoute}</Link>
        </Warning>
      )}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          flush().catch(() => undefined) // a save that fails says so in the mark and stays on the page
        }}
      >
        <WhoQuestion control={control} />
        <WhomQuestion control={control} />
        <ActsQuestion control={control} />
        <WhyQuestion control={control} />
        <ConditionsQuestion control={control} />
        <CourtQuestion control={control} />
        <AuthorityQuestion control={control} />
        <SafetyQuestion control={control} />
      </Form>
      <UrgentPack flush={flush} />
    </>
  )
}

function useReadyIds(): ReadyIds {
  const { newId } = useServices()
  const [ids] = useState(() => ({
    person: newId('person'),
    risk: newId('risk'),
    acts: Array.from({ length: actsAsked }, () => newId('act')),
  }))
  return ids
}

/** Where no route is chosen, this page is the choice of a full order with an interim one. */
function useRouteWithInterim(): void {
  const { file } = useCase()
  const change = useStepChange('route')
  const asked = useRef(false)

  // The store: an application that was begun elsewhere may have no route yet.
  useEffect(() => {
    if (asked.current || file.route?.kind !== undefined) return
    asked.current = true
    change((held) =>
      held.answers?.kind === undefined ? { ...held, answers: { kind: 'fullWithInterim' } } : held,
    ).catch(() => undefined)
  })
}
