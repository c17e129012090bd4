import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { type StepId, sections } from '#src/domain/flow/steps.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { FindingGroups } from './FindingGroups.tsx'
import { GivenReasons } from './GivenReasons.tsx'
import { StepAnswers } from './StepAnswers.tsx'
import { wording } from './wording.ts'

type Props = {
  /** How each step sums up its answers. */
  summaries: Partial<Record<StepId, (file: CaseFile) => AnswerRow[]>>
  hasItemPage: HasItemPage
}

/** Every answer of the case, what the rules say of it, and the reasons that were given: the supervisor’s list. */
export function AnswersStep({ summaries, hasItemPage }: Props) {
  const { file } = useCase()
  return (
    <StepPage step="answers" alone lead={wording.lead}>
      <FindingGroups hasItemPage={hasItemPage} />
      <GivenReasons hasItemPage={hasItemPage} />
      <h2 className="govuk-heading-m">{wording.answers}</h2>
      {sections.map(({ id, title, steps }) => {
        const shown = steps.filter((step) => applies(step, file) && summaries[step])
        return (
          shown.length > 0 && (
            <section key={id} className="app-answers" aria-labelledby={`answers-${id}`}>
              <h3 className="govuk-heading-s" id={`answers-${id}`}>
                {title}
              </h3>
              {shown.map((step) => (
                <StepAnswers
                  key={step}
                  step={step}
                  rows={summaries[step]?.(file) ?? []}
                  hasItemPage={hasItemPage}
                />
              ))}
            </section>
          )
        )
      })}
    </StepPage>
  )
}
