import { z } from 'zod/mini'
import { words as needed } from '#src/domain/case/parts.ts'
import type { ChecklistState } from '#src/domain/review/checklist.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useReview } from '../reviewContext.ts'
import { checklistWords as words } from './checklistWords.ts'

const results = ['pass', 'fail', 'notApplicable'] as const
const result = z.enum(results, words.resultNeeded)
const reason = needed(words.reasonNeeded).check(z.maxLength(20_000, 'Enter fewer words'))

/** A person’s answer to one point, with its reason. */
export function AnswerPoint({ state: { point, answer } }: { state: ChecklistState }) {
  const { me, put } = useReview()
  const { now } = useServices()
  const [of, why] = [`result-${point.id}`, `reason-${point.id}`] as const
  const { control, handleSubmit, sent } = useKeptForm<Record<string, string>>('checklist', {
    asked: z.object({ [of]: result, [why]: reason }),
    start: { [of]: answer?.result ?? '', [why]: answer?.reason ?? '' },
  })
  const submit = handleSubmit(async (answers) => {
    const chosen = results.find((one) => one === answers[of])
    if (!me || !chosen) return
    const item = { id: point.id, result: chosen, reason: answers[why] ?? '', by: me, at: now() }
    if (await put([{ in: 'checklist', item }])) sent(answers)
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // what the device refuses is told at the head of the page
      }}
    >
      <FormRadios
        control={control}
        name={of}
        legend={words.result}
        inline
        small
        options={results.map((value) => ({ value, label: words.results[value] }))}
      />
      <FormTextArea control={control} name={why} label={words.reason} rows={2} />
      <Button type="submit" variant="secondary">
        {words.save} <VisuallyHidden>({words.point(point.id)})</VisuallyHidden>
      </Button>
    </Form>
  )
}
