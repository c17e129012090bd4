import { useWatch } from 'react-hook-form'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { OfOrder as Props } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.served

const methods = [
  { value: 'personal', label: words.methods.personal },
  { value: 'atCourt', label: words.methods.atCourt },
  { value: 'solicitor', label: words.methods.solicitor },
  { value: 'post', label: words.methods.post },
]

const signatures = [
  { value: 'signed', label: words.signatures.signed },
  { value: 'refused', label: words.signatures.refused },
]

/** Whether and how the order was served: the record on which proof of service rests. */
export function ServedFields({ control, at }: Props) {
  const answer = useWatch({ control, name: `${at}.served.answer` })
  return (
    <>
      <h3 className="govuk-heading-s">{words.heading[at]}</h3>
      <p className="govuk-body">{words.lead}</p>
      <FormYesNo control={control} name={`${at}.served.answer`} legend={words.answer} />
      {answer === 'yes' && <ServiceRecord control={control} at={at} />}
    </>
  )
}

function ServiceRecord({ control, at }: Props) {
  return (
    <>
      <FormDate control={control} name={`${at}.served.on`} legend={words.on} />
      <FormTime control={control} name={`${at}.served.time`} label={words.time} hint={words.timeHint} />
      <FormText control={control} name={`${at}.served.place`} label={words.place} />
      <FormRadios control={control} name={`${at}.served.method`} legend={words.method} options={methods} />
      <FormText control={control} name={`${at}.served.by`} label={words.by} hint={words.byHint} />
      <FormText control={control} name={`${at}.served.identity`} label={words.identity} />
      <FormYesNo control={control} name={`${at}.served.explained`} legend={words.explained} />
      <FormText control={control} name={`${at}.served.language`} label={words.language} />
      <FormYesNo control={control} name={`${at}.served.copyLeft`} legend={words.copyLeft} />
      <FormTextArea control={control} name={`${at}.served.response`} label={words.response} rows={2} />
      <FormText control={control} name={`${at}.served.bodyWorn`} label={words.bodyWorn} />
      <FormRadios
        control={control}
        name={`${at}.served.signature`}
        legend={words.signature}
        options={signatures}
        inline
      />
      <FormDate
        control={control}
        name={`${at}.served.notifiedOn`}
        legend={words.notifiedOn}
        hint={words.notifiedHint}
      />
    </>
  )
}
