import { useWatch } from 'react-hook-form'
import { lowerRungs } from '#src/domain/conditions/ladder.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { useCase } from '../caseContext.ts'
import { defendantReads } from '../defendantReads.ts'
import { stepPath } from '../paths.ts'
import { StatutoryWords } from '../StatutoryWords.tsx'
import { TokenTextArea } from '../TokenTextArea.tsx'
import { ActTicks } from './ActTicks.tsx'
import type { ConditionControl } from './conditionSteps.ts'
import { usePeopleOptions } from './usePeopleOptions.ts'
import { wording } from './wording.ts'

const { item } = wording

/** Why a condition is needed: the acts, whom it protects, from which risk, and why less would not do. */
export function ReasonsPart({ control }: { control: ConditionControl }) {
  const { draft } = useCase()
  const people = usePeopleOptions('protected')
  return (
    <>
      <StatutoryWords heading="What the court asks of each condition" words={[orderLimits.necessary]} />
      <ActTicks control={control} name="acts" legend={item.acts} />
      <FormCheckboxes control={control} name="protects" legend={item.protects} options={people} small />
      {people.length === 0 && (
        <p className="govuk-body">
          {item.nobody} <Link href={stepPath(draft.case.id, 'protected')}>{stepTitles.protected}</Link>
        </p>
      )}
      <TokenTextArea control={control} name="risk" label={item.risk} hint={defendantReads} rows={3} />
      <TokenTextArea
        control={control}
        name="necessity"
        label={item.necessity}
        hint={defendantReads}
        rows={3}
      />
      <TokenTextArea control={control} name="lesser" label={item.lesser} hint={defendantReads} rows={3} />
      <StepUp control={control} />
    </>
  )
}

/** Asked of a condition on accounts or devices that goes further than another could. */
function StepUp({ control }: { control: ConditionControl }) {
  const { draft } = useCase()
  const [kind, code] = useWatch({ control, name: ['origin.kind', 'origin.code'] })
  const below = lowerRungs({ origin: { kind, code } }, draft.case)
  const [next] = below
  if (!next) return null
  const steps = below.map(({ rung, held }) => (held ? item.held(rung.name) : rung.name))
  return (
    <TokenTextArea
      control={control}
      name="rungWhy"
      label={item.rungWhy(next.rung.name)}
      hint={`${item.stepsBelow}: ${steps.join(', ')}. ${defendantReads}`}
      rows={3}
    />
  )
}
