import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { DateInput } from '#src/ui/form/DateInput.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { ListField } from './ListField.tsx'
import { PeopleField } from './PeopleField.tsx'
import { PersonField } from './PersonField.tsx'
import { type ParameterProps, textOfRaw } from './parameterProps.ts'
import { SlotFields } from './SlotFields.tsx'
import { SpanFields } from './SpanFields.tsx'
import { wording } from './wording.ts'

/** One parameter of a wording, asked as its kind needs. */
export function ParameterField(props: Omit<ParameterProps, 'label'>) {
  const { asked } = props
  const named = { ...props, label: asked.optional ? wording.inputs.optional(asked.label) : asked.label }
  switch (asked.kind) {
    case 'person':
      return <PersonField {...named} />
    case 'people':
      return <PeopleField {...named} />
    case 'list':
    case 'accounts':
      return <ListField {...named} />
    case 'weeklyTimes':
      return <SlotFields {...named} />
    case 'dateSpans':
      return <SpanFields {...named} />
    case 'date':
      return <DateField {...named} />
    default:
      return <WordsField {...named} />
  }
}

function DateField({ id, label, asked, value, onChange }: ParameterProps) {
  return (
    <GroupField id={id} legend={label} hint={asked.hint} error={undefined} role="group">
      <DateInput id={id} name={id} value={textOfRaw(value) || undefined} onChange={onChange} />
    </GroupField>
  )
}

function WordsField({ id, label, asked, value, onChange }: ParameterProps) {
  const { kind, hint, initial } = asked
  const number = kind === 'number'
  return (
    <>
      <Field id={id} label={label} hint={hint} error={undefined}>
        <TextInput
          id={id}
          name={id}
          value={textOfRaw(value)}
          describedBy={hint ? `${id}-hint` : undefined}
          width={number ? 4 : undefined}
          {...(number ? { inputMode: 'numeric' } : {})}
          onChange={onChange}
        />
      </Field>
      {typeof initial === 'string' && !textOfRaw(value) && (
        <p className="govuk-body">
          <LinkButton onClick={() => onChange(initial)}>{wording.inputs.takeInitial(initial)}</LinkButton>
        </p>
      )}
    </>
  )
}
