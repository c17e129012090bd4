import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import { day } from '#src/domain/case/parts.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useMarks } from '#src/features/wizard/useMarks.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { wording } from './wording.ts'

const words = wording.lodge
const lodging = z.object({ lodgedOn: day(words.needed) })
type Lodging = z.infer<typeof lodging>

/** Whether the application is with the court; from then on the numbers of the acts are fixed. */
export function Lodged() {
  const { draft } = useCase()
  const mark = useMarks()
  const lodgedOn = draft.case.marks?.lodgedOn
  return (
    <section aria-labelledby="lodged">
      <h2 className="govuk-heading-m" id="lodged">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      {lodgedOn ? (
        <p className="govuk-body">
          <strong>
            {words.lodged} {longDate(lodgedOn)}.
          </strong>{' '}
          <LinkButton onClick={() => void mark('lodgedOn', undefined).catch(() => undefined)}>
            {words.undo}
          </LinkButton>
        </p>
      ) : (
        <LodgedForm onLodged={(on) => mark('lodgedOn', on)} />
      )}
    </section>
  )
}

function LodgedForm({ onLodged }: { onLodged: (day: string) => Promise<void> }) {
  const { control, handleSubmit } = useForm<Lodging>({
    resolver: zodResolver(lodging),
  })
  // A mark that cannot be saved is told at the head of the page.
  const submit = handleSubmit(({ lodgedOn }) => onLodged(lodgedOn).catch(() => undefined))
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <FormDate control={control} name="lodgedOn" legend={words.on} />
      <Button type="submit" variant="secondary">
        {words.save}
      </Button>
    </Form>
  )
}
