import { ActLinks } from '../ActLinks.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionStep } from './conditionSteps.ts'

/** The acts that this condition answers, as links whose pages come back to it; nothing where none is chosen. */
export function LinkedActs({ step, id }: { step: ConditionStep; id: string }) {
  const { acts = [] } = useCase().file[step]?.items?.find((item) => item.id === id) ?? {}
  if (acts.length === 0) return null
  return (
    <p className="govuk-body">
      Read the acts that it answers: <ActLinks acts={acts} from={step} at={id} />
    </p>
  )
}
