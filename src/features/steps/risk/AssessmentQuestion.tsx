import type { Control } from 'react-hook-form'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: Control<SliceDraft<'risk'>, unknown, Finished<'risk'>> }

/** The assessment with a risk tool, or why there is none yet. */
export function AssessmentQuestion({ control }: Props) {
  return (
    <FormYesNo
      control={control}
      name="assessment.answer"
      legend={wording.assessment}
      whenYes={
        <>
          <FormText control={control} name="assessment.tool" label={wording.tool} />
          <FormText control={control} name="assessment.version" label={wording.version} width={20} />
          <FormDate control={control} name="assessment.on" legend={wording.on} />
          <FormText control={control} name="assessment.assessor" label={wording.assessor} />
          <FormText control={control} name="assessment.level" label={wording.level} width={20} />
          <TokenTextArea control={control} name="assessment.factors" label={wording.factors} />
          <FormDate control={control} name="assessment.reviewOn" legend={wording.reviewOn} />
        </>
      }
      whenNo={<FormTextArea control={control} name="assessment.why" label={wording.why} rows={3} />}
    />
  )
}
