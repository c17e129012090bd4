import { useState } from 'react'
import type { Point } from '#src/domain/maps/polygon.ts'
import { pointName, pointsOf, type Target, targetsOf } from './drawnOf.ts'
import { onImage } from './points.ts'
import { wording } from './wording.ts'
import type { ZoneForm } from './zoneForm.ts'

const words = wording.drawing
const boundary: Target = { kind: 'boundary' }

/** What is drawn in the form of a map: what is chosen to be drawn, its points, how they are changed, and what is said of the last change. */
export function useDrawing(form: ZoneForm) {
  const [corners, corridors, places] = form.watch(['corners', 'corridors', 'places'])
  const zone = { corners, corridors, places }
  const choices = targetsOf(zone)
  const [chosen, setChosen] = useState('boundary')
  const { value, target } = choices.find((one) => one.value === chosen) ?? {
    value: 'boundary',
    target: boundary,
  }
  const [current, setCurrent] = useState(-1)
  const [said, setSaid] = useState('')
  const points = pointsOf(zone, target)

  const put = (next: readonly Point[], at: number, told: string) => {
    putPoints(form, target, next)
    setCurrent(at)
    setSaid(told)
  }
  const toldOf = (at: number, point: Point) => words.said(pointName(target, at), point)
  return {
    zone,
    choices,
    value,
    target,
    points,
    current,
    said,
    choose: (next: string) => {
      setChosen(next)
      setCurrent(-1)
      setSaid('')
    },
    move: (at: number, to: Point) => {
      const point = onImage(to)
      put(points.with(at, point), at, toldOf(at, point))
    },
    add: (at: number, point: Point) =>
      target.kind === 'place'
        ? put([point], 0, toldOf(0, point))
        : put(points.toSpliced(at, 0, point), at, toldOf(at, point)),
    remove: (at: number) => put(points.toSpliced(at, 1), -1, words.gone(pointName(target, at))),
  }
}

function putPoints(form: ZoneForm, target: Target, points: readonly Point[]): void {
  const changed = { shouldDirty: true } as const
  if (target.kind === 'boundary') form.setValue('corners', [...points], changed)
  if (target.kind === 'way') form.setValue(`corridors.${target.at}.points`, [...points], changed)
  if (target.kind === 'place') {
    form.setValue(`places.${target.at}.x`, points[0]?.x, changed)
    form.setValue(`places.${target.at}.y`, points[0]?.y, changed)
  }
}
