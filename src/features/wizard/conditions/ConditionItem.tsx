import type { ComponentProps, ReactNode } from 'react'
import { templateOf } from '#src/domain/conditions/library.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { StepPage } from '../StepPage.tsx'
import { type ConditionStep, conditionControl, conditionsOfStep, kindOfStep } from './conditionSteps.ts'
import { conditionTitle } from './conditionTitle.ts'
import { ExceptionsPart } from './ExceptionsPart.tsx'
import { LinkedActs } from './LinkedActs.tsx'
import { ReasonsPart } from './ReasonsPart.tsx'
import { WordingPart } from './WordingPart.tsx'
import { WorkingPart } from './WorkingPart.tsx'
import { wording } from './wording.ts'

type Props = {
  step: ConditionStep
  id: string
  form: NonNullable<ComponentProps<typeof StepPage>['form']>
  /** What only a requirement asks. */
  children?: ReactNode
}

/** The page of one condition of either kind. */
export function ConditionItem({ step, id, form, children }: Props) {
  const { draft } = useCase()
  const control = conditionControl(form.control)
  const number = conditionNumbers(draft.case).get(id)
  const condition = conditionsOfStep(draft.case, step).find((item) => item.id === id)
  const template = condition && templateOf(condition)
  const { one, itemLead, save } = wording[step]
  return (
    <StepPage
      step={step}
      form={form}
      item={id}
      title={number === undefined ? one : `${one} ${number}`}
      lead={
        <>
          {template && <strong>{`${conditionTitle(condition)}. `}</strong>}
          {itemLead}
        </>
      }
      continueTo={stepPath(draft.case.id, step)}
      continueLabel={save}
    >
      <h2 className="govuk-heading-m">{wording.item.wordingPart}</h2>
      <WordingPart control={control} step={step} id={id} />
      <ExceptionsPart control={control} kind={kindOfStep[step]} />
      <h2 className="govuk-heading-m">{wording.item.reasonsPart}</h2>
      <LinkedActs step={step} id={id} />
      <ReasonsPart control={control} />
      <h2 className="govuk-heading-m">{wording.item.workingPart}</h2>
      {children}
      <WorkingPart control={control} />
    </StepPage>
  )
}
