import type { ExhibitBlackout, ExhibitFile } from '#src/domain/case/evidence.ts'
import type { StepEdit } from '#src/features/wizard/useStepChange.ts'

type Edit = StepEdit<'evidence'>
type Exhibit = NonNullable<NonNullable<ReturnType<Edit>['answers']>['exhibits']>[number]

/** Changes one exhibit and no other; nothing where it is no longer there. */
function changed(id: string, change: (exhibit: Exhibit) => Exhibit): Edit {
  return ({ answers, typed }) => ({
    answers: {
      ...answers,
      exhibits: (answers?.exhibits ?? []).map((held) => (held.id === id ? change(held) : held)),
    },
    typed,
  })
}

/** Puts a file in the place of the one before: its black areas go, and its pages were looked at by nobody. */
export const withFile = (id: string, file: ExhibitFile): Edit =>
  changed(id, ({ blackouts: _, lookedAt: __, ...exhibit }) => ({ ...exhibit, file }))

/** Adds a black area, or puts one in the place of that with the same id. */
export const withArea = (id: string, area: ExhibitBlackout): Edit =>
  changed(id, (exhibit) => {
    const areas = exhibit.blackouts ?? []
    const known = areas.some((held) => held.id === area.id)
    return {
      ...exhibit,
      blackouts: known ? areas.map((held) => (held.id === area.id ? area : held)) : [...areas, area],
    }
  })

/** Removes a black area. */
export const withoutArea = (id: string, area: string): Edit =>
  changed(id, (exhibit) => ({
    ...exhibit,
    blackouts: (exhibit.blackouts ?? []).filter((held) => held.id !== area),
  }))

/** Says who looked at a page on which day. */
export const withLook = (id: string, look: { page: number; by: string; on: string }): Edit =>
  changed(id, (exhibit) => ({
    ...exhibit,
    lookedAt: [...(exhibit.lookedAt ?? []).filter(({ page }) => page !== look.page), look],
  }))

/** Takes back that anybody looked at a page. */
export const withoutLook = (id: string, page: number): Edit =>
  changed(id, (exhibit) => ({
    ...exhibit,
    lookedAt: (exhibit.lookedAt ?? []).filter((held) => held.page !== page),
  }))
