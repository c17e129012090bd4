import { timesOf } from '#src/domain/conditions/timesOf.ts'
import { overlaps } from '#src/domain/conditions/weekOverlap.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { ageOn } from '#src/domain/shared/dates.ts'
import { readTime } from '#src/domain/shared/readTime.ts'
import type { Clause } from '../clause.ts'
import type { Remark, Span, WordingRule } from '../rule.ts'

const school = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, from: '09:00', to: '15:30' }
const adult =
  /\b(?:parents?|guardians?|mother|father|mum|dad|carers?|adults?|foster|social worker|youth (?:offending|justice)|YOT|YJS)\b/i
const free = /\b(?:weekends?|(?:school )?holidays?|half[- ]term|outside (?:school )?terms?|inset day)\b/i
const weekday = /\b(?:weekdays?|school days?|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?\b/i
const weekend = /\b(?:sat(?:ur)?|sun)(?:day)?s?\b/i
const time = '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)\\b|\\d{1,2}[:.]\\d{2}\\b|\\b(?:noon|midday)\\b)'
const slot = new RegExp(`(${time})(?:\\s*(?:[-–]|to|and|until|till)\\s*(${time}))?`, 'gi')

/** A defendant under 18: a duty in school hours, or one of which no adult is told. Age is counted today. */
export const r56: WordingRule = {
  code: 'R56',
  level: 'W',
  title: 'A child: school hours, and no adult named',
  authority: houseRule('a duty of a child leaves school free and has an adult beside it'),
  needs: ['defendant.born'],
  kind: 'requirement',
  remarks: (clause, { slices: { defendant }, today }) => {
    const born = defendant?.born?.known ? defendant.born.value : undefined
    if (!born || clause.exception || ageOn(born, today) >= 18) return []
    return [...inSchool(clause), ...(isAdultNamed(clause) ? [] : [alone])]
  },
}

const alone: Remark = {
  span: null,
  message:
    'The defendant is under 18, and no adult is named. Say who is told: a parent, a guardian, a carer.',
  suggestion: 'For example: at 17:00, with the parent told in writing',
}

function isAdultNamed({ text, condition }: Clause): boolean {
  return [text, ...(condition?.exceptions ?? []).map((one) => one.text ?? '')].some((one) => adult.test(one))
}

function inSchool({ text, condition }: Clause): Remark[] {
  const kept = condition ? timesOf(condition) : []
  const span = free.test(text) ? undefined : schoolTimeIn(text)
  const meets = kept.some((one) => overlaps(one, { ...school, days: [...school.days] }))
  if (!span && !meets) return []
  const message =
    'The defendant is under 18, and this meets school hours, 9am to 3:30pm from Monday to Friday in term. Choose another time, or say why not.'
  return [{ span: span ?? null, message, suggestion: 'For example: at 17:00' }]
}

/** The first time of a text that is in school hours; a text that names only days of the weekend has none. */
function schoolTimeIn(text: string): Span | undefined {
  if (weekend.test(text) && !weekday.test(text)) return undefined
  for (const match of text.matchAll(slot)) {
    const from = read(match[1])
    const to = read(match[2]) ?? from
    if (from && to && from < school.to && (to === from ? to >= school.from : to > school.from))
      return [match.index, match.index + match[0].length]
  }
  return undefined
}

const read = (found: string | undefined) =>
  found === undefined ? undefined : readTime(found.replace(/\s/g, ''))
