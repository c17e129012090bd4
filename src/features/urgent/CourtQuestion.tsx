import { useWatch } from 'react-hook-form'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { YouthCourt } from '#src/features/wizard/YouthCourt.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { court: words } = wording

/** The court and its hearings, the time for the hearsay notice, and the length and reach of the full order. */
export function CourtQuestion({ control }: UrgentControl) {
  const { defendant, profile } = useCase().file
  const courts = profile?.courts ?? []
  return (
    <UrgentQuestion at={6} heading={words.heading}>
      <YouthCourt born={defendant?.born?.known ? defendant.born.value : undefined} />
      <FormCombo
        control={control}
        name="court.name"
        label={words.name}
        options={courts.map(({ name }) => name)}
      />
      <FormRadios control={control} name="court.kind" legend={words.kind} options={words.kinds} inline />
      <FormYesNo
        control={control}
        name="court.interimHearing.listed"
        legend={words.interim}
        whenYes={
          <>
            <FormDate control={control} name="court.interimHearing.on" legend={words.interimOn} />
            <FormTime control={control} name="court.interimHearing.time" label={words.interimTime} />
          </>
        }
      />
      <FormYesNo
        control={control}
        name="court.hearing.listed"
        legend={words.full}
        whenYes={<FormDate control={control} name="court.hearing.on" legend={words.fullOn} />}
      />
      <FormNumber control={control} name="court.estimateMinutes" label={words.estimate} suffix="minutes" />
      <Hearsay control={control} />
      <Length control={control} />
    </UrgentQuestion>
  )
}

function Hearsay({ control }: UrgentControl) {
  const { notNeeded, toBeServed, served } = words.notices
  const by = <FormText control={control} name="witnesses.hearsayNotice.by" label={words.noticeBy} />
  const on = <FormDate control={control} name="witnesses.hearsayNotice.on" legend={words.noticeOn} />
  return (
    <>
      <FormRadios
        control={control}
        name="witnesses.hearsayNotice.status"
        legend={words.notice}
        hint={words.noticeHint}
        small
        options={[
          { value: 'notNeeded', label: notNeeded },
          { value: 'toBeServed', label: toBeServed, conditional: by },
          { value: 'served', label: served, conditional: on },
        ]}
      />
      <FormYesNo
        control={control}
        name="witnesses.shorterTime.asked"
        legend={words.shorter}
        whenYes={
          <TokenTextArea
            control={control}
            name="witnesses.shorterTime.why"
            label={words.shorterWhy}
            rows={2}
          />
        }
      />
    </>
  )
}

function Length({ control }: UrgentControl) {
  const kind = useWatch({ control, name: 'length.period.kind' })
  const isInYears = kind === undefined || kind === 'forLength'
  return (
    <>
      {isInYears ? (
        <>
          <FormNumber control={control} name="length.period.years" label={words.years} width={2} />
          <TokenTextArea control={control} name="length.period.reason" label={words.yearsWhy} rows={2} />
        </>
      ) : (
        <p className="govuk-body">{words.otherLength}</p>
      )}
      <FormRadios
        control={control}
        name="length.locality.reach"
        legend={words.reach}
        options={[
          { value: 'uk', label: words.reaches.uk },
          {
            value: 'someLimited',
            label: words.reaches.someLimited,
            conditional: (
              <TokenTextArea control={control} name="length.locality.why" label={words.reachWhy} rows={2} />
            ),
          },
        ]}
      />
    </>
  )
}
