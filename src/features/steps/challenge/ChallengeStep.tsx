import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { GroupOfQuestions } from '#src/domain/attack/question.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { RulesFailed } from '#src/features/wizard/RulesFailed.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useReturned } from '#src/features/wizard/useReturned.ts'
import { QuestionGroup } from './QuestionGroup.tsx'
import { wording } from './wording.ts'

/** Up to so many questions stand on the page at once; of more, so many of each group. */
const shownWhole = 40
const shownOfGroup = 10

/** The case looked at from the other side: the questions that its answers invite, each with the place to answer it. */
export function ChallengeStep({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { groups, failed } = useQuestions()
  return (
    <StepPage step="challenge" alone lead={wording.lead}>
      {failed && <RulesFailed />}
      {groups && <Questions groups={groups} hasItemPage={hasItemPage} />}
    </StepPage>
  )
}

/** The questions on the case as it is saved now; those of before while they are worked out anew. */
function useQuestions() {
  const { draft, file, seq, today } = useCase()
  const { questions } = useServices()
  const { data, isError } = useQuery({
    queryKey: ['questions', draft.case.id, seq, today],
    queryFn: () => questions(file, today),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
  })
  return { groups: data, failed: isError }
}

type Props = { groups: readonly GroupOfQuestions[]; hasItemPage: HasItemPage }

function Questions({ groups, hasItemPage }: Props) {
  const at = useReturned()
  const all = groups.flatMap(({ questions }) => questions)
  const open = all.filter(({ answered }) => !answered).length
  return (
    <>
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
    </>
  )
}
