import { useCallback, useRef, useState } from 'react'
import type { ExhibitBlackout } from '#src/domain/case/evidence.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { type StepEdit, useStepChange } from '#src/features/wizard/useStepChange.ts'
import { between, onPage, type Place } from './areaKeys.ts'
import { withArea, withoutArea } from './exhibitEdits.ts'

/** The black areas of one page and what can be done with them. */
export type Areas = ReturnType<typeof useAreas>

/** The black areas of one page. One that is being moved is shown where it is, and kept when the key is let go. */
export function useAreas(exhibit: string, page: number, kept: readonly ExhibitBlackout[]) {
  const change = useStepChange('evidence')
  const { newId } = useServices()
  const [moved, setMoved] = useState<ExhibitBlackout>()
  const [fresh, setFresh] = useState<string>()
  const adder = useRef<HTMLButtonElement>(null)
  const here = kept.filter((area) => area.page === page)
  const save = (edit: StepEdit<'evidence'>) => void change(edit).catch(() => undefined) // the save mark says that it failed

  const add = (area: ExhibitBlackout) => {
    setFresh(area.id)
    save(withArea(exhibit, area))
  }
  return {
    // What is stored comes back a little later: until then an area stands where it was moved to.
    list: here.map((area) => (area.id === moved?.id ? moved : area)),
    /** The id of the area that was added last, until it has taken the focus. */
    fresh,
    met: useCallback(() => setFresh(undefined), []),
    /** The button that adds an area; takes the focus once an area is removed. */
    adder,
    move: setMoved,
    keep: (area: ExhibitBlackout | undefined = moved) => {
      if (!area || here.some((held) => sameArea(held, area))) return
      const placed = onPage(area)
      setMoved(placed)
      save(withArea(exhibit, placed))
    },
    remove: (id: string) => {
      setMoved(undefined)
      save(withoutArea(exhibit, id))
      adder.current?.focus()
    },
    addMiddle: () => add({ id: newId('area'), page, x: 0.3, y: 0.45, width: 0.4, height: 0.05 }),
    addBetween: (from: Place, to: Place) => add(between(page, newId('area'), from, to)),
  }
}

const sameArea = (one: ExhibitBlackout, other: ExhibitBlackout) =>
  one.id === other.id && (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side])
