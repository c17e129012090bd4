import { orderLimits } from '#src/domain/law/act.ts'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { defendantReads } from '../defendantReads.ts'
import { StatutoryWords } from '../StatutoryWords.tsx'
import { TokenTextArea } from '../TokenTextArea.tsx'
import { ActTicks } from './ActTicks.tsx'
import type { ConditionControl } from './conditionSteps.ts'
import { usePeopleOptions } from './usePeopleOptions.ts'
import { wording } from './wording.ts'

const { item } = wording

/** Why a condition is needed: the acts, whom it protects, from which risk, and why less would not do. */
export function ReasonsPart({ control }: { control: ConditionControl }) {
  const people = usePeopleOptions('protected')
  return (
    <>
      <StatutoryWords heading="What the court asks of each condition" words={[orderLimits.necessary]} />
      <ActTicks control={control} name="acts" legend={item.acts} />
      <FormCheckboxes control={control} name="protects" legend={item.protects} options={people} small />
      <TokenTextArea control={control} name="risk" label={item.risk} hint={defendantReads} rows={3} />
      <TokenTextArea
        control={control}
        name="necessity"
        label={item.necessity}
        hint={defendantReads}
        rows={3}
      />
      <TokenTextArea control={control} name="lesser" label={item.lesser} hint={defendantReads} rows={3} />
    </>
  )
}
