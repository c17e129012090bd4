import { RowList } from '#src/features/wizard/RowList.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import type { SafetyControl } from './safetyControl.ts'
import { wording } from './wording.ts'

/** The checks that are made once the order is in force. */
export function ChecksRows({ control }: { control: SafetyControl }) {
  return (
    <RowList
      control={control}
      name="checks"
      legend={wording.checks}
      noun={wording.checkRow}
      addLabel={wording.addCheck}
      prefix="check"
      row={(at) => (
        <>
          <FormText control={control} name={`checks.${at}.what`} label={wording.what(at + 1)} />
          <FormText control={control} name={`checks.${at}.by`} label={wording.checkBy(at + 1)} />
          <FormDate control={control} name={`checks.${at}.first`} legend={wording.first(at + 1)} />
          <FormText control={control} name={`checks.${at}.every`} label={wording.every(at + 1)} />
        </>
      )}
    />
  )
}
