import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { wording } from './wording.ts'

/** What the defendant uses to reach people. */
export function Accounts({ control }: { control: StepControl<'defendant'> }) {
  return (
    <RowList
      control={control}
      name="accounts"
      legend={wording.accounts}
      hint={wording.accountsHint}
      noun="item"
      addLabel={wording.addAccount}
      prefix="acc"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`accounts.${at}.kind`}
            label={wording.accountKind(at + 1)}
            options={wording.accountKinds}
          />
          <FormText control={control} name={`accounts.${at}.value`} label={wording.accountValue(at + 1)} />
        </>
      )}
    />
  )
}
