import { z } from 'zod/mini'
import { decisionWords } from '#src/documents/authorisingNote/decisionRecordSection.ts'
import { words as needed } from '#src/domain/case/parts.ts'
import type { DecisionRecord as Recorded } from '#src/domain/review/decisionRecords.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { useReview } from './reviewContext.ts'
import { signatoryText } from './signatoryText.ts'

const longest = 20_000
const text = (empty: string) => needed(empty).check(z.maxLength(longest, 'Enter fewer words'))

const asked = z.object({
  decision: z.enum(['proceed', 'change', 'withdraw'], 'Choose what was decided'),
  known: text('Say what was known'),
  alternatives: text('Say what else was considered'),
  advice: z.enum(['yes', 'no'], 'Say whether legal advice was taken'),
  decisionWhy: text('Say why'),
})
type Answers = z.infer<typeof asked>

const choices = (['proceed', 'change', 'withdraw'] as const).map((value) => ({
  value,
  label: decisionWords[value],
}))
const adviceChoices = [
  { value: 'yes', label: 'Taken' },
  { value: 'no', label: 'Not taken' },
] as const

/** The dated record of what was decided of an application, on what was then known, and the way to add to it. */
export function DecisionRecord() {
  const { draft, me } = useReview()
  const decisions = (draft.review?.decisions ?? []).toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <section aria-labelledby="decision-record">
      <h2 className="govuk-heading-m" id="decision-record">
        Record of decisions
      </h2>
      <p className="govuk-body">
        If costs are asked for, the court may look at what was known when the force decided. What is recorded
        here prints in the authorising note, which is for the police alone.
      </p>
      {decisions.map((one) => (
        <Decided key={one.id} decision={one} />
      ))}
      {me && (
        <LateDetails summary="Record a decision">
          <AddDecision me={me} />
        </LateDetails>
      )}
    </section>
  )
}

function Decided({
  decision: { decision, at, by, known, alternatives, advice, why },
}: {
  decision: Recorded
}) {
  return (
    <SummaryCard title={`${decisionWords[decision]}, ${momentText(at)}`} level={3}>
      <SummaryList
        rows={[
          { key: 'By', value: signatoryText(by) },
          { key: 'What was known', value: known },
          { key: 'What else was considered', value: alternatives },
          { key: 'Legal advice', value: advice === 'yes' ? 'Taken' : 'Not taken' },
          { key: 'Why', value: why },
        ]}
      />
    </SummaryCard>
  )
}

function AddDecision({ me }: { me: Signatory }) {
  const { put } = useReview()
  const { newId, now } = useServices()
  const { control, handleSubmit, sent } = useKeptForm<Answers>('decision-record', {
    asked,
  })
  const submit = handleSubmit(async ({ decisionWhy, ...answers }) => {
    const item = { id: newId('decision'), at: now(), by: me, ...answers, why: decisionWhy }
    if (await put([{ in: 'decisions', item }])) sent()
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // what the device refuses is told at the head of the page
      }}
    >
      <FormRadios control={control} name="decision" legend="What was decided?" options={choices} />
      <FormTextArea control={control} name="known" label="What was known" />
      <FormTextArea control={control} name="alternatives" label="What else was considered" />
      <FormRadios control={control} name="advice" legend="Legal advice" options={adviceChoices} />
      <FormTextArea control={control} name="decisionWhy" label="Why to go on, to change it or to withdraw" />
      <Button type="submit" variant="secondary">
        Add to the record
      </Button>
    </Form>
  )
}
