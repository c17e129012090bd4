import { useRef } from 'react'
import type { Point } from '#src/domain/maps/polygon.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { pointName, type Target } from './drawnOf.ts'
import { movedByKey, pointAfter } from './points.ts'
import { placeInWords, wording } from './wording.ts'

type Props = {
  target: Target
  points: readonly Point[]
  onAdd: (at: number, point: Point) => void
  onMove: (at: number, point: Point) => void
  onDelete: (at: number) => void
}

const words = wording.drawing

/** The points of what is drawn, each of which the keyboard moves, doubles and deletes. */
export function PointList({ target, points, onAdd, onMove, onDelete }: Props) {
  const next = useRef<number>(undefined)
  const closed = target.kind === 'boundary'
  const add = (after: number) => {
    next.current = after + 1
    onAdd(after + 1, pointAfter(points, after, closed))
  }
  const remove = (at: number) => {
    next.current = Math.min(at, points.length - 2)
    onDelete(at)
  }
  const takeFocus = (at: number) => (button: HTMLButtonElement | null) => {
    if (!button || next.current !== at) return
    next.current = undefined
    button.focus()
  }

  return (
    <>
      <p className="govuk-hint" id="points-hint">
        {words.keys}
      </p>
      <ol className="app-points govuk-list">
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place in the line alone
          <li key={at} className="app-points__point">
            <button
              type="button"
              className="app-points__grip"
              aria-describedby="points-hint"
              ref={takeFocus(at)}
              onKeyDown={(event) => {
                const moved = movedByKey(point, event.key, event.shiftKey)
                if (!moved) return
                event.preventDefault()
                onMove(at, moved)
              }}
            >
              {pointName(target, at)}: {placeInWords(point)}
            </button>
            {target.kind !== 'place' && (
              <LinkButton onClick={() => add(at)}>
                {words.after} <VisuallyHidden>{pointName(target, at)}</VisuallyHidden>
              </LinkButton>
            )}
            <LinkButton onClick={() => remove(at)}>
              {words.delete} <VisuallyHidden>{pointName(target, at)}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ol>
      {(target.kind !== 'place' || points.length === 0) && (
        <Button id={closed ? 'corners' : 'points'} variant="secondary" onClick={() => add(points.length - 1)}>
          {addLabel(target)}
        </Button>
      )}
    </>
  )
}

function addLabel({ kind }: Target): string {
  if (kind === 'place') return words.addMark
  return kind === 'boundary' ? words.addCorner : words.addPoint
}
