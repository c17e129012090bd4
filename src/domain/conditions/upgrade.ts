import type { Condition } from './condition.ts'
import type { InputDescription } from './inputs.ts'
import { library } from './library.ts'
import { keptInputs } from './movedText.ts'
import type { ConditionPeople } from './people.ts'
import type { ConditionTemplate } from './template.ts'

type Asked = InputDescription & { name: string }

/** What a change to `to` would do: the wording kept and the new one, what it still asks, and what it asks no more. */
type Change = {
  to: ConditionTemplate
  kept?: string
  text?: string
  asks: readonly Asked[]
  drops: readonly Asked[]
}

/**
 * How a condition stands to the library. `textChanged`: the newest version reads otherwise. `newInputs`: it needs answers
 * first. `replaced`: withdrawn, and another code took its place. `unknown`: made with a newer library than this one.
 */
export type Upgrade =
  | { state: 'same' | 'unknown' }
  | { state: 'withdrawn'; from: string }
  | ({ state: 'textChanged' | 'newInputs' } & Change)
  | ({ state: 'replaced'; from: string } & Change)

/** What the library offers for a condition of the case; undefined for one in the officer’s own words. It only offers. */
export function upgradeOf(
  condition: Condition,
  people: ConditionPeople,
  known: readonly ConditionTemplate[] = library,
): Upgrade | undefined {
  const { origin } = condition
  if (origin?.kind !== 'library' || origin.code === undefined) return undefined
  const { code, version = 1 } = origin
  const newest = newestOf(code, known)
  if (!newest || newest.version < version) return { state: 'unknown' }
  if (newest.withdrawn) return withdrawal(newest, condition, people, known)
  if (newest.version === version) return { state: 'same' }
  const change = changeTo(newest, condition, people, known)
  if (change.text === undefined) return { state: 'newInputs', ...change }
  return change.text === (rendered(ownOf(condition, known), condition, people) ?? condition.text)
    ? { state: 'same' }
    : { state: 'textChanged', ...change }
}

/**
 * The condition changed to what the library offers: the inputs of the same name and kind kept, its wording by them, or
 * none while an input is missing. Everything else, its acts and reasons, stays. Undefined where nothing is offered. A
 * `replaced` one may be of the other kind, and then belongs on the other page.
 */
export function upgraded<C extends Condition>(
  condition: C,
  people: ConditionPeople,
  known: readonly ConditionTemplate[] = library,
): C | undefined {
  const upgrade = upgradeOf(condition, people, known)
  if (!upgrade || !('to' in upgrade)) return undefined
  const { to, text } = upgrade
  const inputs = carried(to, condition, known)
  return { ...condition, origin: { kind: 'library', code: to.code, version: to.version, inputs }, text }
}

function withdrawal(
  newest: ConditionTemplate,
  condition: Condition,
  people: ConditionPeople,
  known: readonly ConditionTemplate[],
): Upgrade {
  const from = newest.withdrawn?.from ?? newest.inForceFrom
  const to = successorOf(newest, known)
  return to
    ? { state: 'replaced', from, ...changeTo(to, condition, people, known) }
    : { state: 'withdrawn', from }
}

function changeTo(
  to: ConditionTemplate,
  condition: Condition,
  people: ConditionPeople,
  known: readonly ConditionTemplate[],
): Change {
  const inputs = carried(to, condition, known)
  const read = to.render(inputs, people)
  const given = keptInputs(condition)
  const kept = condition.text
  return {
    to,
    ...(kept ? { kept } : {}),
    ...(read.ok ? { text: read.text } : {}),
    asks: read.ok ? [] : to.inputs.filter(({ name }) => read.missing.includes(name)),
    drops: (ownOf(condition, known)?.inputs ?? []).filter(({ name }) => name in given && !(name in inputs)),
  }
}

/** The kept inputs that the other template asks for by the same name; where the old one is known, of the same kind too. */
function carried(to: ConditionTemplate, condition: Condition, known: readonly ConditionTemplate[]) {
  const own = ownOf(condition, known)?.inputs
  const isAsked = (name: string) =>
    to.inputs.some(
      (input) =>
        input.name === name &&
        (own === undefined || own.some((old) => old.name === name && old.kind === input.kind)),
    )
  return Object.fromEntries(Object.entries(keptInputs(condition)).filter(([name]) => isAsked(name)))
}

function rendered(own: ConditionTemplate | undefined, condition: Condition, people: ConditionPeople) {
  const read = own?.render(keptInputs(condition), people)
  return read?.ok ? read.text : undefined
}

function ownOf({ origin }: Condition, known: readonly ConditionTemplate[]): ConditionTemplate | undefined {
  return known.find(({ code, version }) => code === origin?.code && version === origin.version)
}

function newestOf(code: string, known: readonly ConditionTemplate[]): ConditionTemplate | undefined {
  return known.filter((one) => one.code === code).toSorted((one, other) => other.version - one.version)[0]
}

/** The code that took its place, or the one that took that one’s; none where the line ends, or leads back. */
function successorOf(
  { withdrawn }: ConditionTemplate,
  known: readonly ConditionTemplate[],
  passed: readonly string[] = [],
): ConditionTemplate | undefined {
  const code = withdrawn?.replacedBy
  const next = code === undefined || passed.includes(code) ? undefined : newestOf(code, known)
  return next?.withdrawn && code ? successorOf(next, known, [...passed, code]) : next
}
