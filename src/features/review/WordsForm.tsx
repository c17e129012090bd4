import { z } from 'zod/mini'
import { words as needed } from '#src/domain/case/parts.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'

type Props = {
  /** Names the box on its page, which may have several. */
  name: string
  label: string
  hint?: string
  button: string
  /** What the button is about, for those who hear it out of its place. */
  about?: string
  /** What is said where nothing was written. */
  empty: string
  rows?: number
  /** Keeps the words; false where another tab was quicker. */
  onSave: (words: string) => Promise<boolean>
}

const tooLate = 'This was changed in another tab meanwhile. Look at it again'
const longest = 20_000

/** One box of words and the button that keeps them; empties itself once they are kept. */
export function WordsForm({ name, label, hint, button, about, empty, rows = 3, onSave }: Props) {
  const asked = z.object({ [name]: needed(empty).check(z.maxLength(longest, 'Enter fewer words')) })
  const { control, handleSubmit, sent, setError } = useKeptForm<Record<string, string>>('words', {
    asked,
    start: { [name]: '' },
  })
  // What the device refuses is told at the head of the page, and the words stay in the box.
  const submit = handleSubmit(async (answers) => {
    const kept = await onSave(answers[name] ?? '').catch(() => undefined)
    if (kept) sent()
    if (kept === false) setError(name, { message: tooLate })
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <FormTextArea control={control} name={name} label={label} hint={hint} rows={rows} />
      <Button type="submit" variant="secondary">
        {button}
        {about && <VisuallyHidden> {about}</VisuallyHidden>}
      </Button>
    </Form>
  )
}
