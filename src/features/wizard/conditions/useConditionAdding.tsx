import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Condition } from '#src/domain/conditions/condition.ts'
import type { ConditionStart } from '#src/domain/conditions/conditionsFrom.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '../caseContext.ts'
import { itemPath } from '../paths.ts'
import { useStepChange } from '../useStepChange.ts'
import { useUndo } from '../useUndo.tsx'
import { type Added, AddedNews, StayedNews } from './AddingNews.tsx'
import { type ConditionStep, conditionSteps, stepOfKind } from './conditionSteps.ts'
import { countAmong, linkedTo, unlinkedFrom, withAdded, withoutAdded } from './editConditions.ts'

/** A condition of the library as it is begun, for the step of its kind. */
export type Begun = { template: ConditionTemplate; draft: ConditionStart }

/**
 * Adding conditions, each to the step of its kind whichever page is open, and linking acts to one that is held. Saved at
 * once; what was done is said, with the way to take it back. A set is two saves: where the second fails, that is said too.
 */
export function useConditionAdding(page: ConditionStep) {
  const { draft } = useCase()
  const { newId } = useServices()
  const navigate = useNavigate()
  const { banner, offer } = useUndo()
  const [stayed, setStayed] = useState(0)
  const change = {
    prohibitions: useStepChange<ConditionStep>('prohibitions'),
    requirements: useStepChange<ConditionStep>('requirements'),
  }

  const open = async (step: ConditionStep, begun: Omit<Condition, 'id'>) => {
    const id = newId('cond')
    await change[step]((held) => withAdded(held, [{ ...begun, id }]))
    await navigate(itemPath(draft.case.id, step, id))
  }

  const addTo = async (step: ConditionStep, begun: readonly Begun[]): Promise<Added> => {
    const items = begun.map((one) => ({ ...one.draft, id: newId('cond') }))
    let added: readonly Condition[] = []
    await change[step](({ answers, typed }) => {
      const held = new Set(answers?.items?.map(({ origin }) => origin?.kind === 'library' && origin.code))
      added = items.filter(({ origin }) => !held.has(origin?.kind === 'library' && origin.code))
      return withAdded({ answers, typed }, added)
    })
    return { step, items: added }
  }

  const addAll = async (chosen: readonly Begun[]) => {
    const done: Added[] = []
    setStayed(0)
    let left = chosen.length
    try {
      for (const step of conditionSteps) {
        const own = chosen.filter(({ template }) => stepOfKind[template.kind] === step)
        if (own.length > 0) done.push(await addTo(step, own))
        left -= own.length
      }
    } finally {
      if (done.length > 0) offer(<AddedNews page={page} done={done} left={left} />, () => takeBack(done))
    }
  }

  const takeBack = async (done: readonly Added[]) => {
    let stay = 0
    for (const { step, items } of done) {
      let left = 0
      await change[step]((held) => {
        const next = withoutAdded(held, items)
        left = countAmong(next, items)
        return next
      })
      stay += left
    }
    setStayed(stay)
  }

  return {
    banner: (
      <>
        {banner}
        <StayedNews count={stayed} />
      </>
    ),
    addAll,
    /** Opens the page of a new condition; `acts` are the acts for which the officer chose it. */
    addOne: ({ code, version, kind }: ConditionTemplate, acts: string[] = []) =>
      open(stepOfKind[kind], { origin: { kind: 'library', code, version }, acts }),
    addOwn: () => open(page, { origin: { kind: 'bespoke' } }),
    link: async (step: ConditionStep, { id, acts: before = [] }: Condition, acts: string[], said: string) => {
      const more = acts.filter((act) => !before.includes(act))
      await change[step]((held) => linkedTo(held, id, more))
      offer(said, () => change[step]((held) => unlinkedFrom(held, id, more)))
    },
  }
}
