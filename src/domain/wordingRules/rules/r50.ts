import { type Condition, conditionsOf } from '#src/domain/conditions/condition.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import type { Clause } from '../clause.ts'
import type { Facts } from '../facts.ts'
import type { WordingRule } from '../rule.ts'

const most = { full: 12, interim: 8, devices: 3 }
const advice = 'Keep those that the acts need.'

/** More conditions than anybody keeps in mind: 12, or 8 in an interim order, or 3 on devices. It is said of each of them. */
export const r50: WordingRule = {
  code: 'R50',
  level: 'W',
  title: 'Too many conditions',
  authority: houseRule('an order is short enough to be kept'),
  needs: ['route', 'prohibitions', 'requirements'],
  partly: true,
  remarks: (clause, facts) =>
    clause.exception ? [] : tooMany(clause, facts).map((message) => ({ span: null, message })),
}

function tooMany({ condition, text }: Clause, { slices }: Facts): string[] {
  const all = conditionsOf(slices)
  const kind = slices.route?.kind
  const interim =
    kind === 'interimOnly'
      ? all.filter((one) => one.interim !== 'no')
      : all.filter((one) => kind !== 'full' && one.interim === 'yes')
  const devices = all.filter((one) => isOnDevices(one.text))
  const isInterim = kind === 'interimOnly' || !condition || condition.interim === 'yes'
  return [
    ...(kind !== 'interimOnly' && all.length > most.full
      ? [
          `The order has ${all.length} conditions; more than ${most.full} are hard to keep and to police. ${advice}`,
        ]
      : []),
    ...(isInterim && interim.length > most.interim
      ? [
          `The interim order has ${interim.length} conditions; it should have no more than ${most.interim}. ${advice}`,
        ]
      : []),
    ...(devices.length > most.devices && (!condition || isOnDevices(text))
      ? [
          `${devices.length} conditions are on devices; more than ${most.devices} seldom stand. Keep the lowest steps that will do.`,
        ]
      : []),
  ]
}

/** “By phone or email” is a way to make contact, not a condition on the phone. */
const isOnDevices = (text: Condition['text'] = '') =>
  !/\bmust not (?:contact|reply|message|pay)\b/i.test(text) &&
  /\b(?:devices?|phones?|computers?|tablets?|laptops?|SIM|IMEI|pass(?:word|code)s?|internet|browsing|private network|VPN|monitoring software)\b/i.test(
    text,
  )
