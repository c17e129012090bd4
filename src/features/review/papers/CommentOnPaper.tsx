import { z } from 'zod/mini'
import type { Paper } from '#src/documents/blocks.ts'
import { plainText } from '#src/documents/plainText.ts'
import { words as needed } from '#src/domain/case/parts.ts'
import { placeOfWords } from '#src/domain/review/placeOfWords.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { commentWords } from '../comments/commentWords.ts'
import { useAddThread } from '../comments/useAddThread.ts'
import { useReview } from '../reviewContext.ts'
import { papersWords as words } from './papersWords.ts'

type Props = { paper: Paper; selected: string; onDrop: () => void }
type Answers = { paragraph: string; comment: string }

const comment = needed(commentWords.wordsNeeded).check(z.maxLength(20_000, 'Enter fewer words'))
const listed = z.object({ paragraph: needed(words.whichNeeded), comment })
const chosen = z.object({ paragraph: z.string(), comment })

/** A comment on the words that are selected in the paper, or on a paragraph that is chosen from a list. */
export function CommentOnPaper({ paper, selected, onDrop }: Props) {
  const { file } = useReview()
  const add = useAddThread()
  const { control, handleSubmit, sent } = useKeptForm<Answers>('on-paper', {
    asked: selected ? chosen : listed,
    start: { paragraph: '', comment: '' },
  })
  if (!add) return null
  const paragraphs = paragraphsOf(paper)
  const submit = handleSubmit(async (answers) => {
    const quote = selected || (paragraphs[Number(answers.paragraph)] ?? '')
    if (await add('comment', placeOfWords(file, quote), answers.comment)) {
      sent()
      onDrop()
    }
  })
  return (
    <Form
      label={words.add}
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // what the device refuses is told at the head of the page
      }}
    >
      <h3 className="govuk-heading-s">{words.add}</h3>
      {selected ? (
        <>
          <p className="govuk-body app-words" role="status">
            {words.selected} “{selected}”
          </p>
          <p className="govuk-body">
            <LinkButton onClick={onDrop}>{words.drop}</LinkButton>
          </p>
        </>
      ) : (
        <FormSelect
          control={control}
          name="paragraph"
          label={words.which}
          hint={words.whichHint}
          options={paragraphs.map((text, at) => ({ value: String(at), label: text.slice(0, 70) }))}
        />
      )}
      <FormTextArea control={control} name="comment" label={commentWords.words} rows={4} />
      <Button type="submit" variant="secondary">
        {commentWords.save}
      </Button>
    </Form>
  )
}

/** The paragraphs, cells and values of a paper in reading order; a word or two by itself is not spoken of. */
function paragraphsOf({ blocks }: Paper): string[] {
  return plainText(blocks)
    .split('\n')
    .filter((line) => line.split(/\s+/).length >= 3)
    .map((line) => line.slice(0, 2_000))
}
