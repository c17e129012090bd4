import type { Exhibit } from '../case/evidence.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { handlingOf } from './handlingOf.ts'

/**
 * The pages, counted from 1, that go into a served bundle, whose words no program can read, and that nobody is named as
 * having looked at. No served bundle is final while there are any.
 */
export function pagesToLookAt(exhibit: Unfinished<Exhibit>): number[] {
  const { status, file, lookedAt } = exhibit
  if (status === 'sensitive' || handlingOf(exhibit) === 'indexOnly') return []
  const seen = new Set((lookedAt ?? []).flatMap(({ page, by }) => (by?.trim() ? [page] : [])))
  return (file?.pages ?? []).flatMap(({ hasText }, at) => (hasText || seen.has(at + 1) ? [] : [at + 1]))
}
