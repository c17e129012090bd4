import { type FormEvent, useState } from 'react'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { readActLine } from '#src/domain/grounds/pasted/readActLine.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { usePendingText } from '#src/features/wizard/usePendingText.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { type HowKnown, HowKnownTicks } from './HowKnownTicks.tsx'
import { quickWording, understood } from './quickWording.ts'
import { useActEdits } from './useActEdits.ts'

const lastShown = 5

/** One line per act, by keyboard alone: what was understood is said before and after it is added. */
export function QuickEntryPage() {
  const { file, today } = useCase()
  const { newId } = useServices()
  const edits = useActEdits()
  const line = usePendingText({ step: 'acts', box: 'quick' }, ' ')
  const [howKnown, setHowKnown] = useState<HowKnown[]>([])
  const [error, setError] = useState<string>()
  const [added, setAdded] = useState<string[]>([])
  const read = readActLine(line.text, today)
  const present = (file.acts?.items ?? []).filter(({ id }) => added.includes(id))

  const add = (event: FormEvent) => {
    event.preventDefault()
    if (line.text.trim() === '') return setError(quickWording.empty)
    const act: ActDraft = {
      id: newId('act'),
      kind: 'act',
      ...(read.when && { when: read.when }),
      ...(read.what && { what: read.what }),
      ...(howKnown.length > 0 && { howKnown }),
    }
    setError(undefined)
    setAdded([...added, act.id])
    // The save mark says when it could not be stored, and the line comes back.
    line.send((sent) => edits.add([act], quickWording.added(understood(read)), sent)).catch(() => undefined)
  }

  return (
    <StepPage
      step="acts"
      item="quick"
      title={quickWording.title}
      lead={quickWording.lead}
      continueTo={stepPath(file.id, 'acts')}
    >
      {edits.banner}
      <Form onSubmit={add}>
        <Field id="line" label={quickWording.line} hint={quickWording.lineHint} error={error}>
          <TextInput
            id="line"
            name="line"
            value={line.text}
            error={error !== undefined}
            describedBy={error ? 'line-hint line-error' : 'line-hint'}
            onChange={line.change}
            onBlur={line.blur}
          />
        </Field>
        <p className="govuk-body" role="status">
          {line.text.trim() !== '' && `${quickWording.understood}: ${understood(read)}`}
        </p>
        <HowKnownTicks chosen={howKnown} onChange={setHowKnown} />
        <Button type="submit" variant="secondary">
          {quickWording.add}
        </Button>
      </Form>
      <p className="govuk-body">{quickWording.addedHere(present.length)}</p>
      <ul className="govuk-list">
        {present.slice(-lastShown).map((act) => (
          <li key={act.id}>
            <Link href={itemPath(file.id, 'acts', act.id)}>{understood(act)}</Link>
          </li>
        ))}
      </ul>
    </StepPage>
  )
}
