import { weekDays } from '#src/domain/conditions/weeklyTimes.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { readTime } from '#src/ui/form/timeText.ts'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { listOfRaw, type ParameterProps } from './parameterProps.ts'
import { joinSlot, type SlotText, splitSlot } from './parameterText.ts'
import { wording } from './wording.ts'

const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const

const { inputs } = wording

/** Times of the week, each with its days. */
export function SlotFields({ id, label, asked, value, onChange }: ParameterProps) {
  const kept = listOfRaw(value)
  const slots = kept.length > 0 ? kept : ['']
  const put = (at: number, slot: SlotText) => onChange(slots.with(at, joinSlot(slot)))
  return (
    <GroupField id={`${id}-group`} legend={label} hint={asked.hint} error={undefined} role="group">
      <div id={id}>
        {slots.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time of a wording has no id of its own, only its place.
          <div key={at} className="app-row">
            <SlotRow id={`${id}.${at}`} at={at} slot={splitSlot(text)} onChange={(slot) => put(at, slot)} />
            {slots.length > 1 && (
              <LinkButton onClick={() => onChange(slots.toSpliced(at, 1))}>
                {inputs.remove} <VisuallyHidden>{inputs.time(at + 1)}</VisuallyHidden>
              </LinkButton>
            )}
          </div>
        ))}
        <Button variant="secondary" onClick={() => onChange([...slots, ''])}>
          {inputs.addTime}
        </Button>
      </div>
    </GroupField>
  )
}

type RowProps = { id: string; at: number; slot: SlotText; onChange: (slot: SlotText) => void }

function SlotRow({ id, at, slot, onChange }: RowProps) {
  return (
    <>
      <Fieldset legend={inputs.time(at + 1)}>
        <div className="govuk-checkboxes govuk-checkboxes--small app-days">
          {weekDays.map((day) => (
            <Choice
              key={day}
              kind="checkbox"
              id={`${id}-${day}`}
              name={id}
              option={{ value: day, label: dayNames[day] }}
              checked={slot.days.includes(day)}
              onChange={(on) =>
                onChange({
                  ...slot,
                  days: on ? [...slot.days, day] : slot.days.filter((held) => held !== day),
                })
              }
              onBlur={() => undefined}
            />
          ))}
        </div>
      </Fieldset>
      {(['from', 'to'] as const).map((end) => (
        <Field
          key={end}
          id={`${id}-${end}`}
          label={`${inputs.time(at + 1)}: ${inputs[end]}`}
          error={undefined}
        >
          <TextInput
            id={`${id}-${end}`}
            name={`${id}-${end}`}
            width={10}
            value={slot[end]}
            onChange={(text) => onChange({ ...slot, [end]: text.replaceAll('-', '') })}
            onBlur={() => onChange({ ...slot, [end]: readTime(slot[end]) ?? slot[end] })}
          />
        </Field>
      ))}
    </>
  )
}
