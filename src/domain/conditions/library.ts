import type { Condition } from './condition.ts'
import type { RawInputs } from './inputs.ts'
import { c01 } from './library/c01.ts'
import { c02 } from './library/c02.ts'
import { c04 } from './library/c04.ts'
import { c06 } from './library/c06.ts'
import { c11 } from './library/c11.ts'
import { l05 } from './library/l05.ts'
import { o04 } from './library/o04.ts'
import { o11 } from './library/o11.ts'
import { p05 } from './library/p05.ts'
import { p06 } from './library/p06.ts'
import { q02 } from './library/q02.ts'
import { w02 } from './library/w02.ts'
import { w07 } from './library/w07.ts'
import { w08 } from './library/w08.ts'
import type { ConditionPeople } from './people.ts'
import type { ConditionTemplate, Rendered } from './template.ts'

/** The library, every version of every condition, in the order of its codes within a category. */
export const library: readonly ConditionTemplate[] = [
  c01,
  c02,
  c04,
  c06,
  c11,
  p05,
  p06,
  w02,
  w07,
  w08,
  o04,
  o11,
  l05,
  q02,
]

/** The condition of that code and version; without a version the newest. */
export function findTemplate(code: string, version?: number): ConditionTemplate | undefined {
  const versions = library.filter((template) => template.code === code)
  if (version !== undefined) return versions.find((template) => template.version === version)
  return versions.sort((a, b) => b.version - a.version)[0]
}

/** The template behind a condition of the case; undefined for one in the officer’s own words. */
export function templateOf(condition: Condition): ConditionTemplate | undefined {
  const { origin } = condition
  if (origin?.kind !== 'library' || origin.code === undefined) return undefined
  return findTemplate(origin.code, origin.version)
}

/**
 * The wording of a condition without its subject: the papers put "The defendant" before it. Names the inputs that are
 * missing; a code or version that the library does not have is `unknown`.
 */
export function renderCondition(
  code: string,
  version: number,
  inputs: RawInputs,
  people: ConditionPeople,
): Rendered | { ok: false; missing: string[]; unknown: true } {
  const template = findTemplate(code, version)
  return template ? template.render(inputs, people) : { ok: false, missing: [], unknown: true }
}
