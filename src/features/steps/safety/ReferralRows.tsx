import { RowList } from '#src/features/wizard/RowList.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import type { SafetyControl } from './safetyControl.ts'
import { wording } from './wording.ts'

/** Referrals to other agencies and how they stand. */
export function ReferralRows({ control }: { control: SafetyControl }) {
  return (
    <RowList
      control={control}
      name="referrals"
      legend={wording.referrals}
      noun={wording.referralRow}
      addLabel={wording.addReferral}
      prefix="ref"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`referrals.${at}.to`}
            label={wording.to(at + 1)}
            options={wording.kinds}
          />
          <FormRadios
            control={control}
            name={`referrals.${at}.status`}
            legend={wording.status(at + 1)}
            options={wording.statuses}
            inline
            small
          />
          <FormDate control={control} name={`referrals.${at}.on`} legend={wording.referredOn(at + 1)} />
        </>
      )}
    />
  )
}
