import { useWatch } from 'react-hook-form'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { ServiceControl } from './serviceControl.ts'
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
export function ServedFields({ control }: { control: ServiceControl }) {
  const answer = useWatch({ control, name: 'outcome.served.answer' })
  return (
    <>
      <h2 className="govuk-heading-m">{words.heading}</h2>
      <p className="govuk-body">{words.lead}</p>
      <FormYesNo control={control} name="outcome.served.answer" legend={words.answer} />
      {answer === 'yes' && <ServiceRecord control={control} />}
    </>
  )
}

function ServiceRecord({ control }: { control: ServiceControl }) {
  return (
    <>
      <FormDate control={control} name="outcome.served.on" legend={words.on} />
      <FormTime control={control} name="outcome.served.time" label={words.time} hint={words.timeHint} />
      <FormText control={control} name="outcome.served.place" label={words.place} />
      <FormRadios control={control} name="outcome.served.method" legend={words.method} options={methods} />
      <FormText control={control} name="outcome.served.by" label={words.by} hint={words.byHint} />
      <FormText control={control} name="outcome.served.identity" label={words.identity} />
      <FormYesNo control={control} name="outcome.served.explained" legend={words.explained} />
      <FormText control={control} name="outcome.served.language" label={words.language} />
      <FormYesNo control={control} name="outcome.served.copyLeft" legend={words.copyLeft} />
      <FormTextArea control={control} name="outcome.served.response" label={words.response} rows={2} />
      <FormText control={control} name="outcome.served.bodyWorn" label={words.bodyWorn} />
      <FormRadios
        control={control}
        name="outcome.served.signature"
        legend={words.signature}
        options={signatures}
        inline
      />
    </>
  )
}
