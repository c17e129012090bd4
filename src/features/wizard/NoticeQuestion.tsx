import type { FieldValues } from 'react-hook-form'
import { interimPoints } from '#src/domain/law/interim.ts'
import type { Bound } from '#src/ui/form/Bound.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { anyBound } from './anyBound.ts'
import { noticeWords as wording } from './noticeWords.ts'
import { StatementText } from './StatementText.tsx'
import { TokenTextArea } from './TokenTextArea.tsx'

/** Whether the defendant is told first, and if not why, and who agrees; `name` is the field that holds the answer. */
export function NoticeQuestion<T extends FieldValues, R = T>(bound: Bound<T, R>) {
  const { control, name } = anyBound(bound)
  const { modes } = wording
  const why = (label: string) => (
    <TokenTextArea control={control} name={`${name}.why`} label={label} rows={3} />
  )
  return (
    <FormRadios
      control={control}
      name={`${name}.mode`}
      legend={wording.notice}
      options={[
        { value: 'onNotice', label: modes.onNotice },
        { value: 'shortNotice', label: modes.shortNotice, conditional: why(wording.whyShort) },
        {
          value: 'withoutNotice',
          label: modes.withoutNotice,
          conditional: (
            <>
              <StatementText statement={interimPoints.withoutNotice} />
              {why(wording.whyWithout)}
              <FormText control={control} name={`${name}.lawyer`} label={wording.lawyer} />
              <FormDate control={control} name={`${name}.returnOn`} legend={wording.returnOn} />
            </>
          ),
        },
      ]}
    />
  )
}
