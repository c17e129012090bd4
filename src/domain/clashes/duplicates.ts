import type { NumberedCondition } from '../checks/numberedItems.ts'
import type { Condition } from '../conditions/condition.ts'
import { houseRule } from '../law/citations.ts'
import { remembered } from '../shared/remembered.ts'
import { isStreet } from '../shared/streetWords.ts'
import { conditionTimes } from './conditionTimes.ts'
import { contactBanOf, isSamePerson, namesIn } from './contactBan.ts'
import type { OrderClash } from './orderClash.ts'
import { banOf, covers } from './placeBan.ts'

type Likeness = 'same' | 'nearly' | 'within'

/** Conditions that say the same, nearly the same, or of which one holds all of the other. */
export function duplicates(items: readonly NumberedCondition[]): OrderClash[] {
  return items.flatMap((one, place) => items.slice(place + 1).flatMap((other) => likeness(one, other)))
}

function likeness(one: NumberedCondition, other: NumberedCondition): OrderClash[] {
  if (one.kind !== other.kind) return []
  if (isSame(one, other)) return [clash('same', other, one)]
  if (isWithin(other, one)) return [clash('within', other, one)]
  if (isWithin(one, other)) return [clash('within', one, other)]
  return isNear(one, other) ? [clash('nearly', other, one)] : []
}

const plainOf = remembered(({ text }: Condition) => plain(text))
const plain = (text: string | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function isSame({ condition: one }: NumberedCondition, { condition: other }: NumberedCondition): boolean {
  if (plainOf(one) !== '' && plainOf(one) === plainOf(other)) return true
  return (
    one.origin?.code !== undefined &&
    one.origin.code === other.origin?.code &&
    JSON.stringify(one.origin.inputs ?? {}) === JSON.stringify(other.origin?.inputs ?? {})
  )
}

const common = new Set(
  'a an and any at by defendant for from he her his in is it must not of on or she that the their they this to who with'.split(
    ' ',
  ),
)
const contentOf = (text: string) =>
  new Set(
    plain(text)
      .split(' ')
      .filter((word) => !common.has(word)),
  )
/** Names and numbers: two conditions that differ in one of them are about different things. */
const particulars = (text: string) =>
  [...new Set([...namesIn(text.replace(/^must not\b/, '')), ...(text.match(/\d[\d:.]*/g) ?? [])])]
    .sort()
    .join('|')

const alike = 0.75

/** What of a condition is compared, kept as long as the condition stays as it is. */
const compared = remembered(({ text = '' }: Condition) => ({
  words: contentOf(text),
  particulars: particulars(text),
}))

function isNear({ condition: one }: NumberedCondition, { condition: other }: NumberedCondition): boolean {
  const [{ words, particulars: own }, { words: others, particulars: theirs }] = [
    compared(one),
    compared(other),
  ]
  if (Math.min(words.size, others.size) < 4 || own !== theirs) return false
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / (words.size + others.size - shared) >= alike
}

const byAllMeans = /\bby any means\b|\bin any way\b|\bdirectly or indirectly\b|\bany form of contact\b/i
const byOneMeans =
  /\bmust not (?:phone|telephone|ring|call|text|email|e-mail|message|write to|speak to|talk to|send (?:an? |any )?(?:text|message|email|letter)s?(?: message)?s? to)\b/i

/** One way of contact within a ban on all, or a street within a ban that names it. */
function isWithin({ condition: small }: NumberedCondition, { condition: big }: NumberedCondition): boolean {
  const [text, whole] = [small.text ?? '', big.text ?? '']
  const people = contactBanOf(small)
  const all = contactBanOf(big)
  if (people && all && byOneMeans.test(text) && byAllMeans.test(whole))
    return people.every((name) => all.some((one) => isSamePerson(one, name)))
  const [ban, wide] = [banOf(small), banOf(big)]
  if (!ban || !wide || ban.area || conditionTimes(big).length > 0) return false
  const streets = namesIn(ban.words).filter((name) => isStreet(name.split(' ')))
  const town = / in (\p{Lu}[\p{L} ]*\p{L})/u.exec(ban.words)?.[1]
  return (
    streets.length > 0 &&
    streets.length === namesIn(ban.words.replace(town ?? '', '')).length &&
    streets.every(
      (name) => covers(wide, { premises: [], streets: [{ name }], loose: [], ...(town && { town }) })?.sure,
    )
  )
}

const said: Record<Likeness, (one: string, other: string) => string> = {
  same: (one, other) => `${one} says the same as ${other}.`,
  nearly: (one, other) => `${one} says nearly the same as ${other}.`,
  within: (one, other) => `${one} adds nothing to ${other}, which already forbids it.`,
}

function clash(how: Likeness, one: NumberedCondition, other: NumberedCondition): OrderClash {
  return {
    code: `clash-${how === 'same' ? 'duplicate' : how === 'nearly' ? 'near-duplicate' : 'contained'}`,
    what: 'duplicates',
    sides: [
      { words: one.name, where: one.at(`text.${other.condition.id}`) },
      { words: other.name, where: other.at('text') },
    ],
    message: said[how](one.name, other.name.toLowerCase()),
    cure: how === 'same' ? 'Delete one of them.' : 'Delete one of them, or say what each adds.',
    severity: 'explain',
    authority: houseRule('each condition adds something'),
  }
}
