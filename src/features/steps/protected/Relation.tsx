import { applyTest } from '#src/domain/law/act.ts'
import { citation } from '#src/domain/law/citations.ts'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PersonControl } from './personControl.ts'
import { wording } from './wording.ts'

/** What the person is to the defendant, and why the person needs protecting. */
export function Relation({ control }: { control: PersonControl }) {
  const { words, authority } = applyTest.anyVictim
  return (
    <>
      <FormSelect
        control={control}
        name="relationship"
        label={wording.relationship}
        options={wording.relationships}
      />
      <FormText control={control} name="relationshipDetail" label={wording.relationshipDetail} />
      <FormYesNo
        control={control}
        name="victimOfActs.answer"
        legend={wording.victim}
        hint={`“${words}” (${citation(authority)})`}
        whenNo={
          <FormTextArea
            control={control}
            name="victimOfActs.whyProtected"
            label={wording.whyProtected}
            rows={3}
          />
        }
      />
    </>
  )
}
