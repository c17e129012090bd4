import { useRef } from 'react'
import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { TextArea, type TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import type { ExceptionDraft } from './exceptionEdits.ts'
import { type CheckedText, useRemarks } from './useRemarks.ts'
import { WordingFindings } from './WordingFindings.tsx'
import { wording } from './wording.ts'

type Props = {
  held: readonly ExceptionDraft[]
  kind: CheckedText['kind']
  onChange: (exception: ExceptionDraft) => void
  onAdd: () => void
  onRemove: (id: string) => void
}

const { item } = wording

/** Exceptions in the officer's own words, each a sentence. */
export function FreeExceptions({ held, kind, onChange, onAdd, onRemove }: Props) {
  const free = held.filter(({ code }) => !library.some((known) => known.code === code))
  return (
    <>
      {free.map((exception, at) => (
        <div key={exception.id} className="app-row">
          <FreeException exception={exception} at={at} kind={kind} onChange={onChange} />
          <LinkButton onClick={() => onRemove(exception.id)}>{item.removeFree(at + 1)}</LinkButton>
        </div>
      ))}
      <Button variant="secondary" onClick={onAdd}>
        {item.addFree}
      </Button>
    </>
  )
}

type OneProps = Pick<Props, 'kind' | 'onChange'> & { exception: ExceptionDraft; at: number }

function FreeException({ exception, at, kind, onChange }: OneProps) {
  const { text = '' } = exception
  const id = `exception.${exception.id}`
  const box = useRef<TextAreaHandle>(null)
  const remarks = useRemarks({ id: exception.id, kind, text, exception: true })
  return (
    <>
      <Field id={id} label={item.freeException(at + 1)} error={undefined}>
        <TextArea
          id={id}
          rows={2}
          value={text}
          marks={remarks.marks}
          handle={box}
          onChange={(typed) => onChange({ ...exception, text: typed })}
        />
      </Field>
      <WordingFindings text={text} remarks={remarks} box={box} />
    </>
  )
}
