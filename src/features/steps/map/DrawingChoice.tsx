import { Choice } from '#src/ui/form/Choice.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import type { TargetChoice } from './drawnOf.ts'
import { wording } from './wording.ts'

type Props = { choices: readonly TargetChoice[]; value: string; onChoose: (value: string) => void }

/** Whether the boundary, a way or a place is drawn; nothing to choose while there is but the boundary. */
export function DrawingChoice({ choices, value, onChoose }: Props) {
  if (choices.length < 2) return null
  return (
    <Fieldset legend={wording.drawing.legend}>
      <div className="govuk-radios govuk-radios--small">
        {choices.map((choice) => (
          <Choice
            key={choice.value}
            kind="radio"
            id={`draw-${choice.value}`}
            name="draw"
            option={choice}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
            onBlur={() => undefined}
          />
        ))}
      </div>
    </Fieldset>
  )
}
