import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { ExhibitBlackout } from '#src/domain/case/evidence.ts'
import { wording } from '../fileWording.ts'
import { afterKey } from './areaKeys.ts'
import type { Areas } from './useAreas.ts'

type Props = { area: ExhibitBlackout; number: number; areas: Areas }

/** A black area on the page: a button that arrow keys move and, with Shift, make larger and smaller. */
export function AreaOnPage({ area, number, areas }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const { fresh, met } = areas

  // The browser’s focus: an area that was just added can be moved at once.
  useLayoutEffect(() => {
    if (fresh !== area.id) return
    button.current?.focus()
    met()
  }, [fresh, area.id, met])

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Delete') return areas.remove(area.id)
    const moved = afterKey(area, event.key, event.shiftKey)
    if (!moved) return undefined
    event.preventDefault()
    return areas.move(moved)
  }
  const { x, y, width, height } = area
  return (
    <button
      type="button"
      className="app-exhibit__area"
      aria-label={wording.areaKeys(number, area.page)}
      ref={button}
      style={{
        left: `${x * 100}%`,
        top: `${y * 100}%`,
        width: `${width * 100}%`,
        height: `${height * 100}%`,
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={pressed}
      onKeyUp={() => areas.keep()}
      onBlur={() => areas.keep()}
    >
      <span aria-hidden="true">{number}</span>
    </button>
  )
}
