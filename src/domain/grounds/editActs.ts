import type { CaseFile } from '../case/caseFile.ts'
import { putBack } from '../case/putBack.ts'
import type { Typed } from '../case/typed.ts'
import type { ActDraft } from './numbering.ts'

/** The chronology as a draft holds it: its answers, and what its fields refused, by path. */
export type HeldActs = { answers: CaseFile['acts']; typed: Typed }

/** One entry taken out, with all that is needed to put it back. */
export type TakenAct = { act: ActDraft; at: number; typed: Typed }

/** The chronology with more entries at the end; one whose id is there already is left out. */
export function withActs({ answers, typed }: HeldActs, added: readonly ActDraft[]): HeldActs {
  const items = answers?.items ?? []
  const known = new Set(items.map(({ id }) => id))
  return { answers: { ...answers, items: [...items, ...added.filter(({ id }) => !known.has(id))] }, typed }
}

/** The chronology without some entries, half-typed text in their fields included. */
export function withoutActs({ answers, typed }: HeldActs, ids: readonly string[]): HeldActs {
  const gone = new Set(ids)
  return {
    answers: { ...answers, items: (answers?.items ?? []).filter(({ id }) => !gone.has(id)) },
    typed: Object.fromEntries(Object.entries(typed).filter(([path]) => !gone.has(itemIn(path)))),
  }
}

/** An entry with its place and half-typed text, before it is removed. Undefined when there is none. */
export function takenAct({ answers, typed }: HeldActs, id: string): TakenAct | undefined {
  const at = (answers?.items ?? []).findIndex((act) => act.id === id)
  const act = answers?.items?.[at]
  return (
    act && {
      act,
      at,
      typed: Object.fromEntries(Object.entries(typed).filter(([path]) => itemIn(path) === id)),
    }
  )
}

/**
 * The chronology with an entry put back where it stood. Where another tab made it again meanwhile and the two differ,
 * it stands beside that one as `otherId`, without a fixed number.
 */
export function withActBack(held: HeldActs, { act, at, typed }: TakenAct, otherId: string): HeldActs {
  const { servedNumber: _, ...same } = act
  const { items, beside } = putBack(held.answers?.items ?? [], {
    item: act,
    at,
    other: { ...same, id: otherId },
  })
  const back = beside ? renamed(typed, act.id, otherId) : typed
  return { answers: { ...held.answers, items }, typed: { ...back, ...held.typed } }
}

/** Half-typed text of one entry as that of another. */
function renamed(typed: Typed, from: string, to: string): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([path, text]) => [path.replace(`items.${from}.`, `items.${to}.`), text]),
  )
}

/** The chronology with another entry like one that is there, after it; its number is not fixed. */
export function withDuplicate(held: HeldActs, id: string, newId: string): HeldActs {
  const taken = takenAct(held, id)
  if (!taken) return held
  const { servedNumber: _, ...same } = taken.act
  return withActBack(held, { act: { ...same, id: newId }, at: taken.at + 1, typed: {} }, newId)
}

/** The chronology with some entries put into a run, or taken out of any when `run` is undefined. */
export function withRun(
  { answers, typed }: HeldActs,
  ids: readonly string[],
  run: string | undefined,
): HeldActs {
  const moved = new Set(ids)
  const items = (answers?.items ?? []).map((act) => {
    if (!moved.has(act.id)) return act
    const { run: _, ...alone } = act
    return run === undefined ? alone : { ...alone, run }
  })
  return { answers: { ...answers, items }, typed }
}

/** Half-typed text stands under "items.<id>.field". */
function itemIn(path: string): string {
  const [list, id = ''] = path.split('.')
  return list === 'items' ? id : ''
}
