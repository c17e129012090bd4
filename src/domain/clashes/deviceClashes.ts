import type { NumberedCondition } from '../checks/numberedItems.ts'
import { houseRule } from '../law/citations.ts'
import { waysOut } from './allowsPlace.ts'
import type { OrderClash } from './orderClash.ts'

/** What one condition limits, what of another needs more, and how to mend the two. */
const pairs = [
  {
    limit: /\b(?:(?:no )?more than|only|at most) (?:one|1) (?:\w+ )?(?:phone|Device|handset|mobile|SIM)\b/i,
    needs:
      /\bmust (?:have|keep|carry|use|buy|get|obtain)\b[^.;]{0,20}\b(?:second|separate|another|other|different|further|additional|spare)\s(?:\w+ )?(?:phone|mobile|handset|device)\b/i,
    cure: 'Allow as many as are needed, or ask for what is done with the one that is allowed.',
  },
  {
    limit:
      /\bmust not (?:use|have|own|access|go on|possess)\s+(?:the internet|any (?:device|phone|computer|smartphone|app)|an? (?:device|phone|smartphone|app))\b/i,
    needs:
      /\bmust (?:use|keep|answer|carry|charge|have|attend|log|sign in)\b[^.;]*\b(?:apps?|online|internet|email|phone|mobile|video)\b|\bexcept\b[^.;]*\bapp\b/i,
    cure: 'Add an exception for what the other condition needs.',
  },
] as const

/** Where one condition limits phones, devices or the internet, and another cannot be kept without them. */
export function deviceClashes(items: readonly NumberedCondition[]): OrderClash[] {
  return pairs.flatMap(({ limit, needs, cure }) =>
    items
      .filter(
        ({ condition }) => limit.test(condition.text ?? '') && waysOut({ text: condition.text }).length === 0,
      )
      .flatMap((one) => {
        const free = (one.condition.exceptions ?? []).some(({ text = '' }) =>
          /\b(?:app|phone|device|online|internet)\b/i.test(text),
        )
        const others = items.filter((other) => other !== one && needs.test(other.condition.text ?? ''))
        return free ? [] : others.map((other) => clash(one, other, cure))
      }),
  )
}

const clash = (one: NumberedCondition, other: NumberedCondition, cure: string): OrderClash => ({
  code: 'clash-device',
  what: 'conditions',
  sides: [
    { words: one.name, where: one.at(`text.${other.condition.id}`) },
    { words: other.name, where: other.at('text') },
  ],
  message: `${one.name} takes away what ${other.name.toLowerCase()} needs: a phone, a device or the internet.`,
  cure,
  severity: 'explain',
  authority: houseRule('two conditions can both be kept'),
})
