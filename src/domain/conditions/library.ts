import type { Condition } from './condition.ts'
import type { RawInputs } from './inputs.ts'
import { c01 } from './library/c01.ts'
import { c02 } from './library/c02.ts'
import { c03 } from './library/c03.ts'
import { c04 } from './library/c04.ts'
import { c05 } from './library/c05.ts'
import { c06 } from './library/c06.ts'
import { c07 } from './library/c07.ts'
import { c08 } from './library/c08.ts'
import { c09 } from './library/c09.ts'
import { c10 } from './library/c10.ts'
import { c11 } from './library/c11.ts'
import { c12 } from './library/c12.ts'
import { l01 } from './library/l01.ts'
import { l02 } from './library/l02.ts'
import { l03 } from './library/l03.ts'
import { l04 } from './library/l04.ts'
import { l05 } from './library/l05.ts'
import { l06 } from './library/l06.ts'
import { l07 } from './library/l07.ts'
import { l08 } from './library/l08.ts'
import { l09 } from './library/l09.ts'
import { l10 } from './library/l10.ts'
import { l11 } from './library/l11.ts'
import { l12 } from './library/l12.ts'
import { o01 } from './library/o01.ts'
import { o02 } from './library/o02.ts'
import { o03 } from './library/o03.ts'
import { o04 } from './library/o04.ts'
import { o05 } from './library/o05.ts'
import { o06 } from './library/o06.ts'
import { o07 } from './library/o07.ts'
import { o08 } from './library/o08.ts'
import { o09 } from './library/o09.ts'
import { o10 } from './library/o10.ts'
import { o11 } from './library/o11.ts'
import { o12 } from './library/o12.ts'
import { o13 } from './library/o13.ts'
import { o14 } from './library/o14.ts'
import { o15 } from './library/o15.ts'
import { o16 } from './library/o16.ts'
import { o17 } from './library/o17.ts'
import { o18 } from './library/o18.ts'
import { o19 } from './library/o19.ts'
import { o20 } from './library/o20.ts'
import { p01 } from './library/p01.ts'
import { p02 } from './library/p02.ts'
import { p03 } from './library/p03.ts'
import { p04 } from './library/p04.ts'
import { p05 } from './library/p05.ts'
import { p06 } from './library/p06.ts'
import { p07 } from './library/p07.ts'
import { p08 } from './library/p08.ts'
import { p09 } from './library/p09.ts'
import { p10 } from './library/p10.ts'
import { p11 } from './library/p11.ts'
import { p12 } from './library/p12.ts'
import { p13 } from './library/p13.ts'
import { p14 } from './library/p14.ts'
import { p15 } from './library/p15.ts'
import { q01 } from './library/q01.ts'
import { q02 } from './library/q02.ts'
import { q03 } from './library/q03.ts'
import { q04 } from './library/q04.ts'
import { q05 } from './library/q05.ts'
import { q06 } from './library/q06.ts'
import { q07 } from './library/q07.ts'
import { q08 } from './library/q08.ts'
import { q09 } from './library/q09.ts'
import { q10 } from './library/q10.ts'
import { q11 } from './library/q11.ts'
import { q12 } from './library/q12.ts'
import { w01 } from './library/w01.ts'
import { w02 } from './library/w02.ts'
import { w03 } from './library/w03.ts'
import { w04 } from './library/w04.ts'
import { w05 } from './library/w05.ts'
import { w06 } from './library/w06.ts'
import { w07 } from './library/w07.ts'
import { w08 } from './library/w08.ts'
import { w09 } from './library/w09.ts'
import { w10 } from './library/w10.ts'
import { w11 } from './library/w11.ts'
import { w13 } from './library/w13.ts'
import type { ConditionPeople } from './people.ts'
import type { ConditionTemplate, Rendered } from './template.ts'

/** The library, every version of every condition, in the order of its codes within a category. */
export const library: readonly ConditionTemplate[] = [
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c11,
  c12,
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  p11,
  p12,
  p13,
  p14,
  p15,
  w01,
  w02,
  w03,
  w04,
  w05,
  w06,
  w07,
  w08,
  w09,
  w10,
  w11,
  w13,
  o01,
  o02,
  o03,
  o04,
  o05,
  o06,
  o07,
  o08,
  o09,
  o10,
  o11,
  o12,
  o13,
  o14,
  o15,
  o16,
  o17,
  o18,
  o19,
  o20,
  l01,
  l02,
  l03,
  l04,
  l05,
  l06,
  l07,
  l08,
  l09,
  l10,
  l11,
  l12,
  q01,
  q02,
  q03,
  q04,
  q05,
  q06,
  q07,
  q08,
  q09,
  q10,
  q11,
  q12,
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
