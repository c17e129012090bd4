import type { NumberedCondition } from '../checks/numberedItems.ts'
import { houseRule, spa } from '../law/citations.ts'
import { allowsPlace, waysOut } from './allowsPlace.ts'
import { type Attendance, attendanceOf, placeToBe } from './attendanceOf.ts'
import { conditionTimes, mayMeet } from './conditionTimes.ts'
import { contactBanOf, isSamePerson, namesIn } from './contactBan.ts'
import type { OrderClash } from './orderClash.ts'
import { type OtherOrder, type OtherOrderFacts, otherOrders } from './otherOrders.ts'
import { banOf, covers, placeBan } from './placeBan.ts'
import { textTimes } from './textTimes.ts'

type Said = { how: string; message: string; cure: string; sure: boolean }

/**
 * Where another order requires or allows what a condition forbids, or forbids what it requires, as far as its words tell.
 * Against a stalking protection order in force a certain one stops, SPA 2019 s.2(7); every other asks.
 */
export function clashesWithOrders(item: NumberedCondition, facts: OtherOrderFacts): OrderClash[] {
  const family = familyOf(facts)
  return otherOrders(facts).flatMap((order) => {
    const found = order.sentences.flatMap((sentence) => contradictions(item, sentence, order.words, family))
    const first = found.find(({ sure }) => sure) ?? found[0]
    return first ? [clash(item, order, first)] : []
  })
}

const negative = /\b(?:not|no|never|barred|banned|excluded|prohibit\w*|forbid\w*|forbidden)\b/i

function contradictions(item: NumberedCondition, sentence: string, other: string, family: Family): Said[] {
  return negative.test(sentence)
    ? [...requiresForbidden(item, sentence, other), ...opensForbidden(item, sentence, other)]
    : [
        ...forbidsRequired(item, sentence, other),
        ...forbidsChild(item, sentence, other, family),
        ...sameTime(item, sentence, other),
      ]
}

const goes =
  /\b(?:report|sign|attend|live|reside|sleep|stay|residence|reside|present|surrender|collect|handed)\w*\b/i

function forbidsRequired({ condition, name }: NumberedCondition, sentence: string, other: string): Said[] {
  const there = goes.test(sentence) ? placeToBe(sentence) : undefined
  const ban = there && banOf(condition)
  const covered = ban && covers(ban, there.place)
  const lives = /\b(?:live|reside|sleep|residence)/i.test(sentence)
  const free = !covered || allowsPlace(condition, there.place, lives ? 'home' : 'reporting')
  if (free || !mayMeet(conditionTimes(condition), textTimes(sentence))) return []
  return [
    {
      how: 'place',
      message: `${name} keeps the defendant out of ${there.text}, and ${other} sends the defendant there.`,
      cure: 'Add an exception for that place and the way there, or narrow the ban.',
      sure: covered.sure,
    },
  ]
}

/** Terms of an order as a condition would say them: “Not to enter Harbour Gym”, “Barred from Ember House”. */
const asBan = (sentence: string) =>
  sentence
    .replace(/\b(?:not to|may not|shall not|must not|never to)\b/i, 'must not')
    .replace(/\b(?:barred|banned|excluded) from(?: entering| going to)?\b/i, 'must not enter')
    .replace(/\b(?:prohibited|forbidden) (?:from entering|to enter)\b/i, 'must not enter')

function requiresForbidden(
  { condition, name, kind }: NumberedCondition,
  sentence: string,
  other: string,
): Said[] {
  const there = kind === 'requirement' ? attendanceOf(condition) : undefined
  const ban = there && placeBan(asBan(sentence))
  const covered = ban && covers(ban, there.place)
  if (!covered || allowsPlace({ text: asBan(sentence) }, there.place)) return []
  return [
    {
      how: 'place',
      message: `${name} sends the defendant to ${there.text}, and ${other} keeps the defendant out of there.`,
      cure: 'Choose another place, or ask the court that made the other order to change it.',
      sure: covered.sure,
    },
  ]
}

const time =
  /\b(?:with (?:him|her|them|the defendant|(?:his|her|their) (?:father|mother|parent|dad|mum))|contact|see|sees|spends?|stays?|collects?|handed|alternate|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|visits?)\b/i
const room = /\b(?:family court|order|paragraph|arrangements?|child(?:ren)?|about (?!legal))\b/i

type Family = { parents: readonly string[]; children: readonly string[] }

/** Who is protected, and the children: those of the case, and the first that is named where they are told of. */
function familyOf({ protected: safe, others, circumstances }: OtherOrderFacts): Family {
  const minors = (others?.people ?? []).filter(({ role, under18 }) => role === 'child' || under18 === 'yes')
  const told = namesIn(circumstances?.children?.detail ?? '').slice(0, 1)
  return {
    parents: (safe?.people ?? []).flatMap(({ name }) => name ?? []),
    children: [...minors.flatMap(({ name }) => name ?? []), ...told].map(firstWord),
  }
}

const firstWord = (name: string) => name.split(' ')[0] ?? name

/** A child whom the family court sends to the defendant, and a ban on contact with the child that leaves no room for it. */
function forbidsChild(
  { condition, name }: NumberedCondition,
  sentence: string,
  other: string,
  { parents, children }: Family,
): Said[] {
  if (!/famil|child/i.test(other) || !time.test(sentence) || waysOut(condition).some((way) => room.test(way)))
    return []
  const all = namesIn(sentence.replace(/^[^:]*\b(?:Paragraph|Order)\s[^:]*:/i, '')).map(firstWord)
  // Where nobody says who is protected, only the one that the sentence begins with is sure to be the child.
  const said = parents.length > 0 ? all : all.slice(0, 1)
  const named = /\b(?:child(?:ren)?|son|daughter)\b/i.test(sentence) ? [...said, ...children] : said
  const banned = (contactBanOf(condition) ?? []).find(
    (one) => named.includes(firstWord(one)) && !parents.some((parent) => isSamePerson(parent, one)),
  )
  if (!banned) return []
  return [
    {
      how: 'child',
      message: `${name} forbids contact with ${banned}, and ${other} provides for it.`,
      cure: 'Add “except as” with the paragraph and number of that order.',
      sure: true,
    },
  ]
}

/** Contact that this order would leave open, where the other forbids all of it. It is lawful, and easily misread. */
function opensForbidden(
  { condition, name, kind }: NumberedCondition,
  sentence: string,
  other: string,
): Said[] {
  const closed =
    /\b(?:contact|communicat\w*)\b/i.test(sentence) &&
    !/\b(?:except|unless|save|other than|apart from|but)\b/i.test(sentence)
  const banned = closed && kind === 'prohibition' ? namesIn(sentence) : []
  const open = (contactBanOf(condition) ?? []).find((one) => banned.includes(one))
  if (
    !open ||
    !waysOut(condition).some((way) => /\b(?:through|about)\b/i.test(way) && !/\bsolicitor\b/i.test(way))
  )
    return []
  return [
    {
      how: 'contact',
      message: `${name} leaves a way of contact with ${open} open, and ${other} forbids all contact.`,
      cure: 'Say in the exception that it gives way to that order, or ask for that order to be changed.',
      sure: false,
    },
  ]
}

function sameTime({ condition, name }: NumberedCondition, sentence: string, other: string): Said[] {
  const there: Attendance | undefined = attendanceOf(condition)
  const [times, theirs] = [conditionTimes(condition), textTimes(sentence)]
  if (!there || times.length === 0 || theirs.length === 0 || !mayMeet(times, theirs)) return []
  if (placeToBe(sentence)?.text.toLowerCase() === there.text.toLowerCase()) return []
  return [
    {
      how: 'time',
      message: `${name} asks the defendant to be at ${there.text} at a time that ${other} takes up.`,
      cure: 'Choose another time.',
      sure: /\bevery\b/i.test(sentence),
    },
  ]
}

function clash({ name, at }: NumberedCondition, order: OtherOrder, said: Said): OrderClash {
  const stops = order.isSpo && said.sure
  return {
    code: stops ? 'clash-existing-order' : `clash-other-order-${said.how}`,
    what: 'otherOrders',
    sides: [
      { words: name, where: at(`text.${order.id}`) },
      { words: order.words, where: order.where },
    ],
    message: said.message,
    cure: said.cure,
    severity: stops ? 'stops' : 'explain',
    authority: order.isSpo
      ? spa('s.2(7)')
      : houseRule('a condition goes with the other orders that bind the defendant'),
  }
}
