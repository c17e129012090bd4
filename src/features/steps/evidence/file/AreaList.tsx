import { useState } from 'react'
import type { ExhibitBlackout } from '#src/domain/case/evidence.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { wording } from '../fileWording.ts'
import type { Areas } from './useAreas.ts'

/** The black areas of the page as a list, to be placed by numbers. */
export function AreaList({ page, areas }: { page: number; areas: Areas }) {
  return (
    <section aria-labelledby="areas">
      <h2 className="govuk-heading-m" id="areas">
        {wording.areas}
      </h2>
      <p className="govuk-body">{wording.areasHint}</p>
      {areas.list.length === 0 && <p className="govuk-body">{wording.noAreas}</p>}
      {areas.list.map((area, at) => (
        <fieldset className="govuk-fieldset app-exhibit__sides" key={area.id}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {wording.area(at + 1, page)}
          </legend>
          {sides.map((side) => (
            <Side key={side} area={area} side={side} onKept={areas.keep} />
          ))}
          <Button variant="secondary" onClick={() => areas.remove(area.id)}>
            {wording.remove} <span className="govuk-visually-hidden">{wording.area(at + 1, page)}</span>
          </Button>
        </fieldset>
      ))}
      <Button ref={areas.adder} variant="secondary" onClick={areas.addMiddle}>
        {wording.add}
      </Button>
    </section>
  )
}

const sides = ['x', 'y', 'width', 'height'] as const

type SideProps = {
  area: ExhibitBlackout
  side: (typeof sides)[number]
  onKept: (area: ExhibitBlackout) => void
}

/** One side in hundredths of the page; kept when the box is left. */
function Side({ area, side, onKept }: SideProps) {
  const shown = String(Math.round(area[side] * 10_000) / 100)
  const [text, setText] = useState(shown)
  const [isWrong, setIsWrong] = useState(false)
  const [last, setLast] = useState(shown)
  // The area was moved by other means: the box follows.
  if (last !== shown) {
    setLast(shown)
    setText(shown)
  }
  const id = `${area.id}-${side}`
  const keep = () => {
    if (text === shown) return
    const number = /^\d{1,3}([.]\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
    const isNumber = number >= 0 && number <= 100
    setIsWrong(!isNumber)
    if (isNumber) onKept({ ...area, [side]: number / 100 })
  }
  return (
    <Field id={id} label={wording.sides[side]} error={isWrong ? wording.badNumber : undefined}>
      <TextInput
        id={id}
        name={id}
        value={text}
        width={5}
        inputMode="decimal"
        suffix="%"
        error={isWrong}
        describedBy={isWrong ? `${id}-error` : undefined}
        onChange={setText}
        onBlur={keep}
        onEnter={keep}
      />
    </Field>
  )
}
