import type { Control } from 'react-hook-form'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import { interimPoints } from '#src/domain/law/interim.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { wording } from './wording.ts'

type Props = { control: Control<SliceDraft<'interim'>, unknown, Finished<'interim'>> }

/** Whether the defendant is told first, and if not why, and who agrees. */
export function NoticeQuestion({ control }: Props) {
  const { modes } = wording
  return (
    <FormRadios
      control={control}
      name="notice.mode"
      legend={wording.notice}
      options={[
        { value: 'onNotice', label: modes.onNotice },
        {
          value: 'shortNotice',
          label: modes.shortNotice,
          conditional: (
            <TokenTextArea control={control} name="notice.why" label={wording.whyShort} rows={3} />
          ),
        },
        {
          value: 'withoutNotice',
          label: modes.withoutNotice,
          conditional: (
            <>
              <StatementText statement={interimPoints.withoutNotice} />
              <TokenTextArea control={control} name="notice.why" label={wording.whyWithout} rows={3} />
              <FormText control={control} name="notice.lawyer" label={wording.lawyer} />
              <FormDate control={control} name="notice.returnOn" legend={wording.returnOn} />
            </>
          ),
        },
      ]}
    />
  )
}
