import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { HearsayList } from './HearsayList.tsx'
import { NoticeDeadline } from './NoticeDeadline.tsx'
import type { FieldsProps } from './witnessesForm.ts'
import { wording } from './wording.ts'

/** What is hearsay, the notice of it, the last day for it, and whether a shorter time is asked for. */
export function HearsayFields({ form: { control } }: FieldsProps) {
  const { notNeeded, toBeServed, served } = wording.notices
  const by = <FormText control={control} name="hearsayNotice.by" label={wording.by} />
  const on = <FormDate control={control} name="hearsayNotice.on" legend={wording.servedOn} />
  return (
    <>
      <h2 className="govuk-heading-m">{wording.hearsayHeading}</h2>
      <HearsayList />
      <FormRadios
        control={control}
        name="hearsayNotice.status"
        legend={wording.notice}
        options={[
          { value: 'notNeeded', label: notNeeded },
          { value: 'toBeServed', label: toBeServed, conditional: by },
          { value: 'served', label: served, conditional: on },
        ]}
      />
      <NoticeDeadline />
      <FormYesNo
        control={control}
        name="shorterTime.asked"
        legend={wording.shorter}
        whenYes={
          <TokenTextArea control={control} name="shorterTime.why" label={wording.shorterWhy} rows={3} />
        }
      />
    </>
  )
}
