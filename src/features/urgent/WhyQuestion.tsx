import { NoticeQuestion } from '#src/features/wizard/NoticeQuestion.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { why: words } = wording

/** Why protection cannot wait, why the order is necessary, and until when the interim order is asked for. */
export function WhyQuestion({ control }: UrgentControl) {
  return (
    <UrgentQuestion at={4} heading={words.heading}>
      <TokenTextArea control={control} name="interim.cannotWait" label={words.cannotWait} rows={2} />
      <TokenTextArea control={control} name="interim.appropriate" label={words.appropriate} rows={2} />
      <TokenTextArea control={control} name="interim.sinceLastAct" label={words.sinceLastAct} rows={2} />
      <TokenTextArea control={control} name="necessity.reasoning" label={words.necessary} rows={3} />
      <TokenTextArea control={control} name="necessity.whyNow" label={words.whyNow} rows={2} />
      <FormDate control={control} name="interim.lastDay" legend={words.lastDay} hint={words.lastDayHint} />
      <FormDate control={control} name="interim.hearingBy" legend={words.hearingBy} />
      <NoticeQuestion control={control} name="interim.notice" />
    </UrgentQuestion>
  )
}
