import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { type ActFilter, findActs, kindOf, proofOf } from '#src/domain/grounds/findActs.ts'
import { actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'

/** How many acts one page of the list shows. */
export const actsOnPage = 25

/**
 * The acts in order with their numbers, those that pass the filter, and the page of them that is shown. The page and the
 * filter stand in the address; what was typed into the search never does, nor on the disk: the page remembers it until the door closes.
 */
export function useShownActs() {
  const { file } = useCase()
  const [params] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const memory = ['search', 'acts', file.id]
  const [text, setText] = useState(() => queryClient.getQueryData<string>(memory) ?? '')
  const wanted = useDeferredValue(text)
  const items = file.acts?.items
  const [kind, proof] = [kindOf(params.get('kind')), proofOf(params.get('proof'))]

  const ordered = actsInOrder(items ?? [])
  const numbers = actNumbers(items ?? [])
  const found = findActs(ordered, { kind, proof, text: wanted })

  const pages = Math.max(1, Math.ceil(found.length / actsOnPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(params.get('page'))) || 1))
  const pageHref = (at: number) => `${pathname}${queryOf(kind, proof, at)}`
  const filter = (next: Pick<ActFilter, 'kind' | 'proof'>) => {
    const address = `${pathname}${queryOf(next.kind, next.proof, 1)}`
    void navigate(address, { replace: true, state: { keepsFocus: true } })
  }
  const search = (typed: string) => {
    setText(typed)
    queryClient.setQueryDefaults(memory, { gcTime: Number.POSITIVE_INFINITY })
    queryClient.setQueryData(memory, typed)
    if (page > 1) filter({ kind, proof })
  }
  return { total: ordered.length, numbers, found, page, pages, pageHref, kind, proof, text, filter, search }
}

function queryOf(kind: ActFilter['kind'], proof: ActFilter['proof'], page: number): string {
  const query = new URLSearchParams()
  if (kind) query.set('kind', kind)
  if (proof) query.set('proof', proof)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}
