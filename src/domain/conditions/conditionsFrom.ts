import type { CaseFile } from '../case/caseFile.ts'
import type { Prohibition } from '../case/condition.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { actsInOrder } from '../grounds/numbering.ts'
import { conditionsOf } from './condition.ts'
import type { RawInput, RawInputs } from './inputs.ts'
import { library } from './library.ts'
import { newestTemplates } from './newestTemplates.ts'
import { conditionPeople } from './people.ts'
import { recordedChildren } from './recordedChildren.ts'
import type { StarterItem, StarterSet } from './starterSets.ts'
import type { ConditionTemplate } from './template.ts'

/** A condition as a set begins it: without an id, which the caller gives. */
export type ConditionStart = Pick<Unfinished<Prohibition>, 'origin' | 'text' | 'protects'>

/** One condition of a set, ready to be added. */
export type StarterCondition = StarterItem & {
  template: ConditionTemplate
  draft: ConditionStart
  /** The inputs that are still to be entered, by name. */
  missing: string[]
  /** Ids of the acts of the kinds that it is meant for, to be offered beside it: never part of the draft. */
  acts: string[]
}

/**
 * The conditions of a set that the case does not have yet. An input is filled only where the case knows it: the person
 * to be protected (of several the first, and all of them where the input takes several), and the child where just one is
 * recorded. No team and no place is taken from the case, because it does not say who inspects or which place may be named.
 * Which act a condition answers is for the officer to say, so that acts stand beside the draft and not in it.
 */
export function conditionsFrom(
  set: StarterSet,
  file: CaseFile,
  known: readonly ConditionTemplate[] = library,
): StarterCondition[] {
  const held = new Set(conditionsOf(file).map(({ origin }) => origin?.code))
  const isHeld = (item: StarterItem) =>
    set.items.some(
      ({ code, inPlaceOf }) =>
        held.has(code) && (code === item.code || code === item.inPlaceOf || inPlaceOf === item.code),
    )
  const newest = newestTemplates(known)
  return set.items
    .filter((item) => !isHeld(item))
    .flatMap((item) =>
      newest
        .filter(({ code }) => code === item.code)
        .map((template) => ({ ...item, ...started(template, file) })),
    )
}

function started(template: ConditionTemplate, file: CaseFile): Omit<StarterCondition, keyof StarterItem> {
  const safe = (file.protected?.people ?? []).map(({ id }) => id)
  const inputs = knownInputs(template, safe, recordedChildren(file))
  const rendered = template.render(inputs, conditionPeople(file))
  const { code, version, behaviours } = template
  const protects = protectedBy(template, inputs, safe)
  const acts = (file.acts?.items ?? []).filter(
    (act) => act.kind === 'act' && act.behaviours?.some((kind) => behaviours.includes(kind)),
  )
  return {
    template,
    draft: {
      origin: { kind: 'library', code, version, inputs },
      ...(rendered.ok ? { text: rendered.text } : {}),
      ...(protects.length > 0 ? { protects } : {}),
    },
    missing: rendered.ok ? [] : rendered.missing,
    acts: actsInOrder(acts).map(({ id }) => id),
  }
}

function knownInputs(
  { inputs }: ConditionTemplate,
  safe: readonly string[],
  children: readonly string[],
): Record<string, RawInput> {
  const meant = { protected: safe, child: children.length === 1 ? children : [] }
  return Object.fromEntries(
    inputs.flatMap(({ name, kind, who }): [string, RawInput][] => {
      const [first, ...others] = who ? meant[who] : []
      if (first === undefined) return []
      if (kind === 'person') return [[name, first]]
      return kind === 'people' ? [[name, [first, ...others]]] : []
    }),
  )
}

/** Those whom its inputs name; where none does, the only person to be protected. */
function protectedBy({ inputs }: ConditionTemplate, given: RawInputs, safe: readonly string[]): string[] {
  const named = inputs.filter(({ who }) => who === 'protected').flatMap(({ name }) => given[name] ?? [])
  if (named.length > 0) return named
  return safe.length === 1 ? [...safe] : []
}
