import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type Person, peopleOf } from '#src/domain/shared/people.ts'
import { useCase } from '../caseContext.ts'

/** The people of the case to choose from, those asked for first: the protected ones, or the children. */
export function usePeopleOptions(who?: 'protected' | 'child'): { value: string; label: string }[] {
  const { draft } = useCase()
  const first = who === 'child' ? childrenOf(draft.case) : undefined
  const rank = ({ id, role }: Person) => Number(first ? !first.has(id) : role !== 'protected')
  return peopleOf(draft.case)
    .filter(({ role }) => role !== 'defendant')
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, realName, shownName }) => ({
      value: id,
      label: realName || shownName || 'Person without a name yet',
    }))
}

function childrenOf({ protected: safe, others }: CaseFile): ReadonlySet<string> {
  const people = [...(safe?.people ?? []), ...(others?.people ?? [])]
  return new Set(
    people.flatMap((person) => ('under18' in person && person.under18 === 'yes' ? [person.id] : [])),
  )
}
