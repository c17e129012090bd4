import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import { maybeWords, words as needed } from '#src/domain/case/parts.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { useCase } from './caseContext.ts'
import { useClosing } from './useClosing.ts'

const anyReason = z.object({ why: maybeWords })
const reasonNeeded = z.object({
  why: needed('Say why you close this application while the full order is not decided'),
})

/** Asks why the application is closed; where an interim order `stands` without a decision, a reason is needed. */
export function ClosingForm({ stands }: { stands: boolean }) {
  const { today } = useCase()
  const close = useClosing()
  const { control, handleSubmit } = useForm<{ why?: string | undefined }>({
    resolver: zodResolver(stands ? reasonNeeded : anyReason),
    defaultValues: { why: '' },
  })
  const submit = handleSubmit(({ why = '' }) => close({ on: today, ...(why.trim() && { why: why.trim() }) }))
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {stands && (
        <Warning>
          An interim order is made and the main application is not decided. Once the interim order ends nobody
          is protected by it. Record the decision first, or say why you close the application all the same.
        </Warning>
      )}
      <p className="govuk-body">
        Nothing is deleted. The application stays in the list as closed, and you can open it again.
      </p>
      <FormTextArea
        control={control}
        name="why"
        label={stands ? 'Why do you close it before the decision?' : 'Why do you close it? (optional)'}
        rows={3}
      />
      <Button type="submit" variant="secondary">
        Close this application
      </Button>
    </Form>
  )
}
