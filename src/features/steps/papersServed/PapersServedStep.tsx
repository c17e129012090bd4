import { useWatch } from 'react-hook-form'
import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useServedMark } from '#src/features/wizard/useServedMark.ts'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { NoticeAmong } from './NoticeAmong.tsx'
import { OneService } from './OneService.tsx'
import type { PapersServedForm } from './papersServedControl.ts'
import { ReplyFields } from './ReplyFields.tsx'
import { wording } from './wording.ts'
import { YesOrNotYet } from './YesOrNotYet.tsx'

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
      <YesOrNotYet control={control} name="served.answer" legend={wording.answer} no={wording.no} />
      {answer === 'yes' && <Services form={form} />}
      <NoticeAmong />
      {answer === 'yes' && <ReplyFields control={control} />}
    </StepPage>
  )
}

function Services({ form }: { form: PapersServedForm }) {
  return (
    <RowList
      control={form.control}
      name="served.services"
      legend={wording.list}
      hint={wording.listHint}
      noun={wording.noun}
      addLabel={wording.add}
      prefix="service"
      row={(at) => <OneService form={form} at={at} />}
    />
  )
}
