import { actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { actsOnPage } from './useShownActs.ts'

/** Where one act stands in the chronology. */
export type ActPlace = {
  title: string
  /** The address query of the page of the list on which it stands. */
  listQuery: string
  before: { id: string; number: number } | undefined
  after: { id: string; number: number } | undefined
}

/** "Act 4 of 12" with its neighbours in order of date; a new act has no place yet. */
export function useActPlace(id: string): ActPlace {
  const items = useCase().draft.case.acts?.items
  const ordered = actsInOrder(items ?? [])
  const numbers = actNumbers(items ?? [])
  const at = ordered.findIndex((act) => act.id === id)
  const neighbour = (place: number) => {
    const act = place < 0 ? undefined : ordered[place]
    return act && { id: act.id, number: numbers.get(act.id) ?? 0 }
  }
  if (at < 0)
    return { title: 'New act', listQuery: '', before: neighbour(ordered.length - 1), after: undefined }
  const noun = ordered[at]?.kind === 'context' ? 'Context' : 'Act'
  const page = Math.floor(at / actsOnPage) + 1
  return {
    title: `${noun} ${numbers.get(id)} of ${ordered.length}`,
    listQuery: page > 1 ? `?page=${page}` : '',
    before: neighbour(at - 1),
    after: neighbour(at + 1),
  }
}
