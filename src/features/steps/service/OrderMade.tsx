import { useCase } from '#src/features/wizard/caseContext.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { ConditionsMade } from './ConditionsMade.tsx'
import type { OfOrder, ServiceControl } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.made

/** The order as the court made it. */
export function OrderMade({ control, at }: OfOrder) {
  const { file } = useCase()
  const courts = file.profile?.courts.map(({ name }) => name) ?? []
  return (
    <>
      <FormDate control={control} name={`${at}.madeOn`} legend={words.madeOn} />
      {at === 'outcome' ? <HowLong control={control} /> : <LastDay control={control} at={at} />}
      <FormCombo control={control} name={`${at}.court`} label={words.court} options={courts} />
      {at === 'outcome' && <ReplacesInterim control={control} />}
      <ConditionsMade control={control} at={at} />
    </>
  )
}

function LastDay({ control, at }: OfOrder) {
  return (
    <FormDate control={control} name={`${at}.lastDay`} legend={words.lastDay} hint={words.lastDayHint[at]} />
  )
}

function HowLong({ control }: { control: ServiceControl }) {
  return (
    <FormRadios
      control={control}
      name="outcome.runs"
      legend={words.runs}
      options={[
        {
          value: 'until',
          label: words.periods.until,
          conditional: <LastDay control={control} at="outcome" />,
        },
        { value: 'untilFurtherOrder', label: words.periods.untilFurtherOrder },
      ]}
    />
  )
}

function ReplacesInterim({ control }: { control: ServiceControl }) {
  return (
    <FormYesNo
      control={control}
      name="outcome.replacesInterim.answer"
      legend={words.replacesInterim}
      hint={words.replacesInterimHint}
      notKnown
      whenYes={
        <FormDate
          control={control}
          name="outcome.replacesInterim.interimMadeOn"
          legend={words.interimMadeOn}
        />
      }
    />
  )
}
