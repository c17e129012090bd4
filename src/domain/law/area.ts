import { applicants, type ForceKind } from './applicants.ts'
import type { VerifiedAuthority } from './authority.ts'
import { spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** The three ways in which a defendant may be linked to a chief officer's police area. */
export const areaGrounds = [
  {
    code: 'resides',
    words: "who resides in the chief officer's police area",
    authority: spa('s.1(3)(a)'),
  },
  {
    code: 'believedIn',
    words: 'who the chief officer believes is in that area',
    authority: spa('s.1(3)(b)'),
  },
  {
    code: 'intendsToCome',
    words: 'who the chief officer believes … is intending to come to it',
    authority: spa('s.1(3)(b)'),
  },
] as const

export type AreaGround = (typeof areaGrounds)[number]['code']

/** Whether this chief officer needs one of the grounds, and which there are: none for a force without a police area. */
export function areaRule(kind: ForceKind): {
  needed: boolean
  grounds: readonly AreaGround[]
  authority: VerifiedAuthority
} {
  const needed = applicants[kind].hasPoliceArea
  return { needed, grounds: needed ? areaGrounds.map((ground) => ground.code) : [], authority: spa('s.1(3)') }
}

/** The mistake most often made about the area. */
export const areaIsTheDefendants: Statement = {
  text: "It is the defendant's link to the police area that counts, not where the victim lives.",
  authority: spa('s.1(3)'),
}
