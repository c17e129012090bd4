import type { NumberedCondition } from '../checks/numberedItems.ts'
import type { Condition } from '../conditions/condition.ts'
import { houseRule } from '../law/citations.ts'
import { contactBanOf } from './contactBan.ts'
import { namedPlace } from './namedPlace.ts'
import type { OrderClash } from './orderClash.ts'
import { banOf, covers } from './placeBan.ts'

/** An exception that allows what its condition forbids, with no limit of purpose, time or route. */
export function swallowed(item: NumberedCondition): OrderClash[] {
  const { condition } = item
  return (condition.exceptions ?? []).flatMap(({ id, text: way = '' }) =>
    (freesContact(condition, way) || freesPlace(condition, way)) && !isLimited(way)
      ? [clash(item, id, way)]
      : [],
  )
}

const allowed = /\b(?:may|can|is allowed to|is free to|does not apply to)\s+/i

function freesContact(condition: Condition, way: string): boolean {
  const names = contactBanOf(condition)
  const frees =
    /\b(?:may|can)\s+(?:still |also |always )?(?:contact|communicate with|speak to|talk to|message|phone|call|text|email|write to|see|meet|visit)\b/i
  return names !== undefined && frees.test(way) && names.some((name) => saysPart(way, name))
}

const saysPart = (way: string, name: string) =>
  way.includes(name) || /\b(?:him|her|them)\b/.test(way) || way.includes(name.split(' ')[0] ?? name)

function freesPlace(condition: Condition, way: string): boolean {
  const ban = banOf(condition)
  const frees =
    /\b(?:may|can)\s+(?:still |also |always )?(?:enter|go|be|visit|use|stay|attend|walk|drive|travel)\b(?: (?:to|in|into|at|on|along|through))?\s+(?:the )?(.*)/i.exec(
      way,
    )
  const place = (frees?.[1] ?? '').split(/[.;]|\b(?:at any time|whenever|when|if|for any|as)\b/)[0] ?? ''
  return (
    allowed.test(way) &&
    ban !== undefined &&
    place.trim() !== '' &&
    covers(ban, namedPlace(place.trim()))?.sure === true
  )
}

const clash = ({ name, at }: NumberedCondition, id: string, way: string): OrderClash => ({
  code: 'clash-swallowed',
  what: 'exceptions',
  sides: [
    { words: name, where: at(`exceptions.${id}`) },
    { words: 'its exception', where: at('exceptions') },
  ],
  message: `${name} is undone by its exception: “${way.trim()}”`,
  cure: 'Say for what purpose, when, and by which way, or take the exception out.',
  severity: 'explain',
  authority: houseRule('an exception leaves the rule standing'),
})

const unlimited =
  /\bat any time\b|\bat all times\b|\bwhenever\b|\bfor any (?:reason|purpose)\b|\bby any means\b|\bas (?:often|much|long) as\b|\b(?:if|when|as) (?:he|she|they) (?:wish|wishes|like|likes|want|wants|need|needs|choose|chooses)(?! to\b)\b|\bif necessary\b|\bwhen necessary\b|\bfreely\b/i
const limit =
  /\babout\b|\bthrough\b|\bonly\b|\bwithout stopping\b|\bfor (?!any\b)\p{L}|\bto (?:attend|work|collect|deliver|report|sign|see|hand|reach|get|arrange|visit|pick|take|drop)\b|\bbetween\b|\bfrom\b|\bon (?:\p{Lu}\p{Ll}+days?|any|each|every)\b|\bevery\b|\bwhile\b|\bpermitted\b|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\border\b|\burgent\b|\bemergency\b|\bby chance\b|\bon the way\b|\bas .{1,40} allows\b/iu

/** Whether an exception says for what, when or by which way; one that says “at any time” says nothing. */
function isLimited(way: string): boolean {
  return !unlimited.test(way) && limit.test(way)
}
