import { useState } from 'react'
import { z } from 'zod/mini'
import { notAuthorisedReasons } from '#src/domain/case/applicant.ts'
import { words as needed } from '#src/domain/case/parts.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { useMoving } from '../useMoving.ts'
import { decisionWords as words } from './decisionWords.ts'
import { Refusals } from './Refusals.tsx'

const asked = z.object({
  returnCode: z.enum(notAuthorisedReasons, words.mainReasonNeeded),
  returnWords: needed(words.wordsNeeded).check(z.maxLength(20_000, 'Enter fewer words')),
})
type Answers = z.infer<typeof asked>

/** Returns the application to the officer with a coded reason and words. */
export function ReturnForm() {
  const { move } = useMoving()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const { control, handleSubmit, sent } = useKeptForm<Answers>('return', { asked })
  const submit = handleSubmit(async ({ returnCode, returnWords }) => {
    const moved = await move({ to: 'returned', reasonCode: returnCode, reason: returnWords })
    if (moved.moved) sent()
    setRefusals(moved.moved ? [] : moved.because)
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // what the device refuses is told at the head of the page
      }}
    >
      <Refusals because={refusals} />
      <FormSelect
        control={control}
        name="returnCode"
        label={words.mainReason}
        options={words.returnReasons}
      />
      <FormTextArea control={control} name="returnWords" label={words.words} />
      <Button type="submit" variant="secondary">
        {words.settleReturn}
      </Button>
    </Form>
  )
}
