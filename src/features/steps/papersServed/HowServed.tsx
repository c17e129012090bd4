import { useWatch } from 'react-hook-form'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { OfService } from './papersServedControl.ts'
import { wording } from './wording.ts'

/** How the papers of one entry were served, and then only what that way of service is proved by. */
export function HowServed({ control, at }: OfService) {
  const method = useWatch({ control, name: `served.services.${at}.how.method` })
  const handed = method === 'personal' || method === 'atCourt'
  const field = `served.services.${at}.how` as const
  const words = method === 'post' ? 'post' : 'handed'
  return (
    <>
      <FormRadios
        control={control}
        name={`${field}.method`}
        legend={wording.method}
        options={wording.methods}
      />
      {method && (
        <>
          <FormDate control={control} name={`${field}.on`} legend={wording.on[words]} />
          {method !== 'post' && (
            <FormTime
              control={control}
              name={`${field}.time`}
              label={handed ? wording.time : wording.timeMaybe}
              hint={wording.timeHint}
            />
          )}
          <FormText control={control} name={`${field}.place`} label={wording.place[words]} />
          <FormText control={control} name={`${field}.by`} label={wording.by} hint={wording.byHint} />
          {(method === 'solicitor' || method === 'leftAtAddress') && (
            <FormText control={control} name={`${field}.to`} label={wording.to[method]} />
          )}
          {handed && <HandedOver control={control} at={at} />}
        </>
      )}
    </>
  )
}

function HandedOver({ control, at }: OfService) {
  const field = `served.services.${at}.how` as const
  return (
    <>
      <FormText control={control} name={`${field}.identity`} label={wording.identity} />
      <FormYesNo control={control} name={`${field}.explained`} legend={wording.explained} />
      <FormText control={control} name={`${field}.language`} label={wording.language} />
      <FormYesNo control={control} name={`${field}.copyLeft`} legend={wording.copyLeft} />
      <FormTextArea control={control} name={`${field}.response`} label={wording.response} rows={2} />
      <FormText control={control} name={`${field}.bodyWorn`} label={wording.bodyWorn} />
      <FormRadios
        control={control}
        name={`${field}.signature`}
        legend={wording.signature}
        options={wording.signatures}
        inline
      />
    </>
  )
}
