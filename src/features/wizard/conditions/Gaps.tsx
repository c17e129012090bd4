import { useRef, useState } from 'react'
import type { ActsOfKind, Coverage } from '#src/domain/conditions/coverage.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { actsWords } from './actsWords.ts'
import type { ConditionStep } from './conditionSteps.ts'
import { GapAnswers } from './GapAnswers.tsx'
import type { useConditionAdding } from './useConditionAdding.tsx'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  coverage: Coverage
  adding: Pick<ReturnType<typeof useConditionAdding>, 'addOne' | 'link'>
}

const { gaps: words } = wording.adding
/** So few are shown open: the order is nearly there. */
const fewGaps = 2

/** The kinds of act that no condition answers, each with the conditions that would. */
export function Gaps({ page, coverage, adding }: Props) {
  const { draft } = useCase()
  const heading = useRef<HTMLHeadingElement>(null)
  // As it was when the page was opened: nothing opens under the officer’s hands.
  const [open] = useState(coverage.gaps.length <= fewGaps)
  const { acts, id } = draft.case
  const noActs = !acts?.items?.some(({ behaviours = [] }) => behaviours.length > 0)
  return (
    <div className="app-folds">
      <h3 className="govuk-heading-s" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {noActs ? (
        <p className="govuk-body">
          {words.noActs} <Link href={stepPath(id, 'acts')}>{words.toActs}</Link>
        </p>
      ) : (
        <p className="govuk-body">{coverage.gaps.length > 0 ? words.lead : words.none}</p>
      )}
      {coverage.gaps.map((gap) => (
        <LateDetails key={gap.behaviour} open={open} summary={gapWords(gap)}>
          <GapAnswers
            page={page}
            gap={gap}
            templates={coverage.suggestions.flatMap(({ template, answers }) =>
              answers.includes(gap) ? [template] : [],
            )}
            onAdd={adding.addOne}
            onLink={async (...link) => {
              await adding.link(...link)
              // The line may be gone with its gap.
              heading.current?.focus()
            }}
          />
        </LateDetails>
      ))}
    </div>
  )
}

/** "Acts 4 and 9: threats". */
function gapWords({ behaviour, acts }: ActsOfKind): string {
  const [named = '', kind] = [actsWords(acts), behaviourKinds[behaviour].label]
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
}
