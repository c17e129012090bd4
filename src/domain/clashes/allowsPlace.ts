import type { Condition } from '../conditions/condition.ts'
import type { NamedPlace } from './namedPlace.ts'
import type { PlaceKind } from './ownPlaces.ts'
import { saysName } from './wholeName.ts'

const purposes: Partial<Record<PlaceKind, RegExp>> = {
  home: /\bhome\b|\bwhere (?:he|she|they) lives?\b/i,
  work: /\b(?:works?|working|job|shifts?|deliver\w*|employ\w*)\b/i,
  study: /\b(?:class(?:es)?|stud(?:y|ies)|school|college|course|lessons?|lectures?|education)\b/i,
  court: /\b(?:court|hearings?|tribunal)\b/i,
  reporting: /\b(?:report|sign(?: on)?|police station|bail)\b/i,
  notifying: /\b(?:notify|police station)\b/i,
  gp: /\b(?:doctor|surgery|GP|medical|appointments?|treatment|hospital)\b/i,
  worship: /\b(?:worship|church|mosque|temple|synagogue|chapel|pray\w*|services)\b/i,
  handover: /\b(?:child(?:ren)?|family court|hand(?:ed|ing)?[ -]?over|arrangements about)\b/i,
  family: /\b(?:family|relatives?|mother|father|parents?|brother|sister|grand\w+)\b/i,
}

const inline =
  /\b(?:except|unless|save (?:for|that|to)|other than|apart from|but may)\b(.*)|[.;]\s+((?:Exceptions?:|The defendant may\b|(?:He|She|They) may\b).*)/is

/** Every way out of a condition: its exceptions, and what its own text excepts. */
export function waysOut({ text = '', exceptions = [] }: Pick<Condition, 'text' | 'exceptions'>): string[] {
  const [, own, sentence] = inline.exec(text) ?? []
  return [own ?? '', sentence ?? '', ...exceptions.map((one) => one.text ?? '')].filter(
    (way) => way.trim() !== '',
  )
}

/**
 * Whether a way out lets the defendant reach a place: it names the place, or the purpose for which it is needed. Written
 * permission of the police serves for everything but a home, where nobody can wait for it.
 */
export function allowsPlace(
  condition: Pick<Condition, 'text' | 'exceptions'>,
  { premises, streets, loose }: NamedPlace,
  kind?: PlaceKind,
): boolean {
  const named = [...premises, ...streets.map(({ name }) => name), ...loose]
  const byPermission = kind !== 'home' && condition.exceptions?.some(({ code }) => code === 'X10')
  return (
    byPermission === true ||
    waysOut(condition).some(
      (way) => (kind && purposes[kind]?.test(way)) || named.some((name) => saysName(way, name)),
    )
  )
}
