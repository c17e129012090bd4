import type { Act } from '#src/domain/case/acts.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { quickWording } from './quickWording.ts'
import { wording } from './wording.ts'

export type HowKnown = Act['howKnown'][number]

type Props = { chosen: readonly HowKnown[]; onChange: (chosen: HowKnown[]) => void }

/** How all the acts of one entry are known, asked once. */
export function HowKnownTicks({ chosen, onChange }: Props) {
  return (
    <FormGroup>
      <Fieldset legend={quickWording.howKnown}>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {wording.howKnownKinds.map(({ value, label }) => (
            <Choice
              key={value}
              kind="checkbox"
              id={`how-${value}`}
              name="how"
              option={{ value, label }}
              checked={chosen.includes(value)}
              onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((kind) => kind !== value))}
              onBlur={() => undefined}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}
