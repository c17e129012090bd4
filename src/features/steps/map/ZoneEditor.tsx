import { useState } from 'react'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { DrawingChoice } from './DrawingChoice.tsx'
import { asDrawn } from './drawnOf.ts'
import { PointList } from './PointList.tsx'
import { useDrawing } from './useDrawing.ts'
import { wording } from './wording.ts'
import { ZoneDrawing } from './ZoneDrawing.tsx'
import type { ZoneForm } from './zoneForm.ts'

const words = wording.drawing
const zooms = [1, 1.5, 2, 3, 4] as const

/** Drawing on the map: what is drawn, the map itself, and the list of its points. */
export function ZoneEditor({ form, source }: { form: ZoneForm; source: string | undefined }) {
  const drawing = useDrawing(form)
  const { zone, choices, value, target, points, current, said, choose, add, move, remove } = drawing
  const [zoom, setZoom] = useState(0)
  const [grey, setGrey] = useState(false)
  const afterCurrent = current >= 0 && current < points.length ? current + 1 : points.length

  return (
    <FormGroup>
      <DrawingChoice choices={choices} value={value} onChoose={choose} />
      <p className="govuk-hint">{words.hint}</p>
      <ButtonGroup>
        <Button variant="secondary" disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          {words.larger}
        </Button>
        <Button variant="secondary" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          {words.smaller}
        </Button>
      </ButtonGroup>
      <div className={grey ? 'app-map-grey' : undefined}>
        <ZoneDrawing
          image={sizeOf(form.watch('image'))}
          source={source}
          drawn={asDrawn(zone)}
          points={points}
          current={current}
          zoom={zooms[zoom] ?? 1}
          onAdd={(point) => add(afterCurrent, point)}
          onMove={move}
        />
      </div>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <Choice
          kind="checkbox"
          id="draw-grey"
          name="draw-grey"
          option={{ value: 'grey', label: words.grey }}
          checked={grey}
          onChange={setGrey}
          onBlur={() => undefined}
        />
      </div>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <ListError control={form.control} name="corners" />
      <PointList target={target} points={points} onAdd={add} onMove={move} onDelete={remove} />
    </FormGroup>
  )
}

function sizeOf(image: { width?: number | undefined; height?: number | undefined } | undefined) {
  const { width, height } = image ?? {}
  return width && height ? { width, height } : undefined
}
