import { putBack } from '../case/putBack.ts'
import { type HeldActs, withRun } from './editActs.ts'

type RunDraft = NonNullable<NonNullable<HeldActs['answers']>['runs']>[number]

/** One run taken out, with its place and the acts that were in it. */
export type TakenRun = { run: RunDraft; at: number; members: readonly string[] }

/** The chronology with one more run, and these acts in it. */
export function withNewRun(held: HeldActs, run: RunDraft, members: readonly string[]): HeldActs {
  return withRunBack(held, { run, at: held.answers?.runs?.length ?? 0, members }, run.id)
}

/** A run with its place and its acts, before it is removed. Undefined when there is none. */
export function takenRun({ answers }: HeldActs, id: string): TakenRun | undefined {
  const at = (answers?.runs ?? []).findIndex((run) => run.id === id)
  const run = answers?.runs?.[at]
  const members = (answers?.items ?? []).filter((act) => act.run === id).map((act) => act.id)
  return run && { run, at, members }
}

/** The chronology without a run: its acts stay and stand alone. */
export function withoutRun(held: HeldActs, id: string): HeldActs {
  const members = (held.answers?.items ?? []).filter(({ run }) => run === id).map((act) => act.id)
  const { answers, typed } = withRun(held, members, undefined)
  return {
    answers: { ...answers, runs: (answers?.runs ?? []).filter((run) => run.id !== id) },
    typed: Object.fromEntries(Object.entries(typed).filter(([path]) => !path.startsWith(`runs.${id}.`))),
  }
}

/**
 * The chronology with a run put back where it stood, and its acts in it again. Where another tab made it again meanwhile
 * and the two differ, it stands beside that one as `otherId`.
 */
export function withRunBack(held: HeldActs, { run, at, members }: TakenRun, otherId: string): HeldActs {
  const { answers, typed } = withRun(held, members, run.id)
  const { items: runs } = putBack(answers?.runs ?? [], { item: run, at, other: { ...run, id: otherId } })
  return { answers: { ...answers, runs }, typed }
}

/** The run that each of these acts is in, for putting them back. */
export function runsOf(held: HeldActs, ids: readonly string[]): ReadonlyMap<string, string | undefined> {
  const wanted = new Set(ids)
  return new Map(
    (held.answers?.items ?? []).filter(({ id }) => wanted.has(id)).map(({ id, run }) => [id, run]),
  )
}
