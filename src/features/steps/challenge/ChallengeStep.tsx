import { attackQuestions } from '#src/domain/attack/attackQuestions.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useReturned } from '#src/features/wizard/useReturned.ts'
import { QuestionGroup } from './QuestionGroup.tsx'
import { wording } from './wording.ts'

/** Up to so many questions stand on the page at once; of more, so many of each group. */
const shownWhole = 40
const shownOfGroup = 10

/** The case looked at from the other side: the questions that its answers invite, each with the place to answer it. */
export function ChallengeStep({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { file, today } = useCase()
  const at = useReturned()
  const groups = attackQuestions(file, today)
  const all = groups.flatMap(({ questions }) => questions)
  const open = all.filter(({ answered }) => !answered).length
  return (
    <StepPage step="challenge" alone lead={wording.lead}>
      <p className="govuk-body">
        <strong>{wording.count(all.length, open)}</strong> {wording.notAll}
      </p>
      {groups.map(({ group, questions }) => (
        <QuestionGroup
          key={group}
          group={group}
          questions={questions}
          at={at}
          size={all.length > shownWhole ? shownOfGroup : shownWhole}
          hasItemPage={hasItemPage}
        />
      ))}
    </StepPage>
  )
}
