import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

/** The form of each condition: nothing left to fill in, "must" or "must not", and a single negative. */
export function checkConditionWording(file: CaseFile): Finding[] {
  return numberedConditions(file).flatMap((item) => [
    ...placeholders(item),
    ...form(item),
    ...doubleNegatives(item),
  ])
}

const token = /\[\[(?:act|exhibit|condition):[^\s[\]]+\]\]/g
const placeholder = /[{}]|\[[^\]]*\]|_{3,}|\.{4,}|\b(?:TBC|TBA|TBD|TODO|X{3,})\b|\bto be confirmed\b/i

/** What of a condition the order prints. */
function operativeTexts({ condition }: NumberedCondition): { field: string; text: string }[] {
  const { text = '', exceptions = [], locality } = condition
  return [
    { field: 'text', text },
    ...exceptions.map((exception) => ({ field: 'exceptions', text: exception.text ?? '' })),
    { field: 'locality', text: locality?.where ?? '' },
  ]
}

function placeholders(item: NumberedCondition): Finding[] {
  const fields = new Set(
    operativeTexts(item).flatMap(({ field, text }) =>
      placeholder.test(text.replace(token, '')) ? [field] : [],
    ),
  )
  const message = `${item.name}: there is still a gap to fill in. Replace it with the words that the order should say.`
  return [...fields].map((field) =>
    stops('condition-placeholder', item.at(field), message, safetyRule('R42')),
  )
}

function form({ condition, kind, name, at }: NumberedCondition): Finding[] {
  const text = condition.text?.trim()
  if (!text) return []
  const start = /^must not\b/i.test(text) ? 'prohibition' : 'requirement'
  const must = /^must\b/i.test(text)
  if (must && start === kind) return []
  const opening = kind === 'prohibition' ? '“must not”' : '“must”, and not “must not”'
  const message = `${name}: begin it with ${opening}, so that it is clear what the defendant has to do.`
  return [
    explains('condition-opening', at('text'), message, houseRule('a condition begins with must or must not')),
  ]
}

const twice =
  /\bmust not\s+(?:not|fail|refuse|neglect|omit)\b|\bmust not\b[^.;:]*\b(?:not to|never)\b|\b(?:prohibited|forbidden|prevented) from\b[^.;:]*\bnot\b/i

function doubleNegatives({ condition, name, at }: NumberedCondition): Finding[] {
  if (!twice.test(condition.text ?? '')) return []
  const message = `${name}: it says “not” twice, so that it could forbid keeping to it. Say it with one “not”.`
  return [
    explains(
      'condition-double-negative',
      at('text'),
      message,
      houseRule('a condition has a single negative'),
    ),
  ]
}
