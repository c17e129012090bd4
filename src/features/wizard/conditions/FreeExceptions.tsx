import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import type { ExceptionDraft } from './exceptionEdits.ts'
import { wording } from './wording.ts'

type Props = {
  held: readonly ExceptionDraft[]
  onChange: (exception: ExceptionDraft) => void
  onAdd: () => void
  onRemove: (id: string) => void
}

const { item } = wording

/** Exceptions in the officer's own words, each a sentence. */
export function FreeExceptions({ held, onChange, onAdd, onRemove }: Props) {
  const free = held.filter(({ code }) => !library.some((known) => known.code === code))
  return (
    <>
      {free.map((exception, at) => (
        <div key={exception.id} className="app-row">
          <Field id={`exception.${exception.id}`} label={item.freeException(at + 1)} error={undefined}>
            <textarea
              className="govuk-textarea"
              id={`exception.${exception.id}`}
              rows={2}
              autoComplete="off"
              value={exception.text ?? ''}
              onChange={(event) => onChange({ ...exception, text: event.target.value })}
            />
          </Field>
          <LinkButton onClick={() => onRemove(exception.id)}>{item.removeFree(at + 1)}</LinkButton>
        </div>
      ))}
      <Button variant="secondary" onClick={onAdd}>
        {item.addFree}
      </Button>
    </>
  )
}
