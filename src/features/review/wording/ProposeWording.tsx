import { z } from 'zod/mini'
import { words as needed } from '#src/domain/case/parts.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { SettleableText } from '#src/domain/review/settleableTexts.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { useReview } from '../reviewContext.ts'
import { wordingWords as words } from './wordingWords.ts'

type Props = { text: SettleableText; mine: Redline | undefined; me: Signatory }

/** Other words for one text, and why; a proposal of one’s own that waits is replaced. */
export function ProposeWording({ text, mine, me }: Props) {
  const { put } = useReview()
  const { newId, now } = useServices()
  const { toText, toTokens } = useReferenceMarks()
  const id = text.path.join('-')
  const [after, why] = [`after-${id}`, `why-${id}`] as const
  const proposed = needed(words.afterNeeded).check(
    z.maxLength(20_000, 'Enter fewer words'),
    z.refine((typed) => toTokens(typed) !== text.text, words.same),
  )
  const { control, handleSubmit, sent } = useKeptForm<Record<string, string>>('wording', {
    asked: z.object({ [after]: proposed, [why]: z.string() }),
    start: { [after]: toText(mine?.after ?? text.text), [why]: mine?.why ?? '' },
  })
  const submit = handleSubmit(async (answers) => {
    const reason = answers[why]?.trim()
    const item: Redline = {
      id: mine?.id ?? newId('redline'),
      where: text.where,
      path: text.path,
      before: text.text,
      after: toTokens(answers[after] ?? ''),
      ...(reason && { why: reason }),
      by: me,
      at: now(),
    }
    if (await put([{ in: 'redlines', item }])) sent(answers)
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // what the device refuses is told at the head of the page
      }}
    >
      <FormTextArea control={control} name={after} label={words.after} rows={6} />
      <FormTextArea control={control} name={why} label={words.reason} rows={2} />
      <Button type="submit" variant="secondary">
        {words.save}
      </Button>
    </Form>
  )
}
