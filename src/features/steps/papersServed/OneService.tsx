import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { tidy } from '#src/domain/case/blank.ts'
import { paperService } from '#src/domain/case/papersServed.ts'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormFold } from '#src/ui/form/FormFold.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { HowServed } from './HowServed.tsx'
import { PaperTicks } from './PaperTicks.tsx'
import type { OfService, PapersServedForm } from './papersServedControl.ts'
import { serviceLine } from './serviceLine.ts'
import { wording } from './wording.ts'

/** One service of papers. Where there are several, one that is already entered is folded into a line. */
export function OneService({ form, at }: { form: PapersServedForm; at: number }) {
  const { control } = form
  const [folded] = useState(() => {
    const services = form.getValues('served.services') ?? []
    return services.length > 1 && serviceLine(services[at]) !== ''
  })
  const fields = (
    <Fieldset legend={wording.one(at + 1)} size="m">
      <PaperTicks control={control} at={at} />
      <FormDate control={control} name={`served.services.${at}.dated`} legend={wording.dated} />
      <FormText
        control={control}
        name={`served.services.${at}.pages`}
        label={wording.pages}
        hint={wording.pagesHint}
      />
      <HowServed control={control} at={at} />
    </Fieldset>
  )
  if (!folded) return fields
  return (
    <FormFold
      control={control}
      fields={[`served.services.${at}`]}
      summary={<Line control={control} at={at} />}
    >
      {fields}
    </FormFold>
  )
}

function Line({ control, at }: OfService) {
  const service = useWatch({ control, name: `served.services.${at}` })
  const isWhole = paperService.safeParse(tidy(service)).success
  return wording.line(at + 1, serviceLine(service), isWhole)
}
