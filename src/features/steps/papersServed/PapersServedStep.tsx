import { useWatch } from 'react-hook-form'
import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useServedMark } from '#src/features/wizard/useServedMark.ts'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { HowServed } from './HowServed.tsx'
import { NoticeAmong } from './NoticeAmong.tsx'
import { PaperTicks } from './PaperTicks.tsx'
import type { OfService, PapersServedControl } from './papersServedControl.ts'
import { ReplyFields } from './ReplyFields.tsx'
import { wording } from './wording.ts'

/** What was served on the defendant before the hearing, when and how: the record that the court goes by if the defendant stays away. */
export function PapersServedStep() {
  const form = useStepForm('papersServed')
  const { control } = form
  const answer = useWatch({ control, name: 'served.answer' })
  useServedMark()
  return (
    <StepPage step="papersServed" form={form} lead={wording.lead}>
      <LegalPoint point={hearingPoints.defendantAbsent} />
      <LegalPoint point={hearingPoints.personalService} />
      <FormRadios
        control={control}
        name="served.answer"
        legend={wording.answer}
        options={[
          { value: 'yes', label: wording.yes },
          { value: 'no', label: wording.no },
        ]}
      />
      {answer === 'yes' && <Services control={control} />}
      <NoticeAmong />
      {answer === 'yes' && <ReplyFields control={control} />}
    </StepPage>
  )
}

function Services({ control }: { control: PapersServedControl }) {
  return (
    <RowList
      control={control}
      name="served.services"
      legend={wording.list}
      hint={wording.listHint}
      noun={wording.noun}
      addLabel={wording.add}
      prefix="service"
      row={(at) => <OneService control={control} at={at} />}
    />
  )
}

function OneService({ control, at }: OfService) {
  return (
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
}
