import { z } from 'zod/mini'
import { words as needed } from '#src/domain/case/parts.ts'
import { placesOf } from '#src/domain/review/places.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { useReview } from '../reviewContext.ts'
import { commentWords as words } from './commentWords.ts'
import { useAddThread } from './useAddThread.ts'

const kinds = {
  comment: { title: words.add, about: 'comment' },
  legal: { title: words.ask, about: 'advice' },
}

/** A new thread on a place that is chosen from a list. */
export function AddComment({ kind }: { kind: 'comment' | 'legal' }) {
  const { file, me } = useReview()
  const add = useAddThread()
  const { title, about } = kinds[kind]
  const [place, text] = [`${about}-place`, `${about}-words`] as const
  const asked = z.object({
    [place]: needed(words.aboutNeeded),
    [text]: needed(words.wordsNeeded).check(z.maxLength(20_000, 'Enter fewer words')),
  })
  const { control, handleSubmit, sent } = useKeptForm<Record<string, string>>(`add-${about}`, {
    asked,
    start: { [place]: '', [text]: '' },
    shouldFocusError: false,
  })
  const places = placesOf(file)
  if (!me || !add) return null
  const submit = handleSubmit(async (answers) => {
    const chosen = places.find(({ key }) => key === answers[place])
    if (!chosen) return
    const kept = await add(kind, chosen.anchor, answers[text] ?? '').catch(() => false)
    if (kept) sent()
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary control={control} />
      <h3 className="govuk-heading-s">{title}</h3>
      <FormSelect
        control={control}
        name={place}
        label={words.about}
        hint={words.aboutHint}
        options={places.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <FormTextArea control={control} name={text} label={words.words} />
      <Button type="submit">{words.save}</Button>
    </Form>
  )
}
