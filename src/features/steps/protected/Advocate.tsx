import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PersonControl } from './personControl.ts'
import { wording } from './wording.ts'

/** The stalking advocate who speaks for the person. */
export function Advocate({ control }: { control: PersonControl }) {
  const more = (
    <>
      <FormText control={control} name="advocate.name" label={wording.advocateName} />
      <FormText control={control} name="advocate.service" label={wording.advocateService} />
      <FormText control={control} name="advocate.contact" label={wording.advocateContact} />
    </>
  )
  return (
    <FormYesNo control={control} name="advocate.answer" legend={wording.advocate} notKnown whenYes={more} />
  )
}
