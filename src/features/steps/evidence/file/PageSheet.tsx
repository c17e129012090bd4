import { type CSSProperties, type PointerEvent, useState } from 'react'
import { isShut } from '#src/ui/form/isShut.ts'
import { classNames } from '#src/ui/page/classNames.ts'
import { wording } from '../fileWording.ts'
import { AreaOnPage } from './AreaOnPage.tsx'
import { between, least, type Place } from './areaKeys.ts'
import type { Areas } from './useAreas.ts'

type Props = {
  page: number
  shape: { width: number; height: number }
  address: string | undefined
  failed: boolean
  percent: number
  /** A finger draws; else it scrolls the page. */
  byFinger: boolean
  areas: Areas
}

/** The picture of a page with its black areas; dragging over it adds one. */
export function PageSheet({ page, shape, address, failed, percent, byFinger, areas }: Props) {
  const [drag, setDrag] = useState<{ from: Place; to: Place }>()
  const style: CSSProperties = { width: `${percent}%`, aspectRatio: `${shape.width} / ${shape.height}` }
  const draw = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || isShut(event.currentTarget)) return
      event.currentTarget.setPointerCapture?.(event.pointerId)
      const place = placeOf(event)
      setDrag({ from: place, to: place })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag) setDrag({ ...drag, to: placeOf(event) })
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const to = placeOf(event)
      if (drag && Math.abs(drag.from.x - to.x) > least && Math.abs(drag.from.y - to.y) > least / 2)
        areas.addBetween(drag.from, to)
      setDrag(undefined)
    },
    onPointerCancel: () => setDrag(undefined),
  }
  if (failed) return <p className="govuk-error-message">{wording.pageFailed}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is scrolled with the keyboard.
    <section className="app-exhibit" aria-label={wording.drawing} tabIndex={0}>
      <div
        className={classNames('app-exhibit__sheet', byFinger && 'app-exhibit__sheet--finger')}
        style={style}
        {...draw}
      >
        {address ? (
          <img src={address} alt={wording.picture(page)} draggable={false} />
        ) : (
          <p className="govuk-body">{wording.opening}</p>
        )}
        {drag && <DragShown {...drag} page={page} />}
        {areas.list.map((area, at) => (
          <AreaOnPage key={area.id} area={area} number={at + 1} areas={areas} />
        ))}
      </div>
    </section>
  )
}

function DragShown({ from, to, page }: { from: Place; to: Place; page: number }) {
  const { x, y, width, height } = between(page, '', from, to)
  return <div className="app-exhibit__drag" style={boxStyle({ x, y, width, height })} />
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  const share = (value: number, of: number) => Math.min(1, Math.max(0, of > 0 ? value / of : 0))
  return { x: share(clientX - left, width), y: share(clientY - top, height) }
}

function boxStyle({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): CSSProperties {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` }
}
