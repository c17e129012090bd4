import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { stalkingActCodes, stalkingActs } from '#src/domain/law/stalkingActs.ts'

/** The kinds of one act: "(b) Contact, or trying to make contact", or "Other: threats" for what the list does not name, last. */
export function kindsOfAct({ behaviours }: Pick<ServedAct, 'behaviours'>): string[] {
  const place = (behaviour: (typeof behaviours)[number]) =>
    stalkingActCodes.indexOf(behaviourKinds[behaviour].act)
  return behaviours
    .toSorted((a, b) => place(a) - place(b))
    .map((behaviour) => {
      const { act, label } = behaviourKinds[behaviour]
      return act === 'other'
        ? `Other: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
        : `${letterOf(act)} ${label}`
    })
}

/** The letters of an item in the list of the Act: "(c)(ii)". Empty for "other", which has none. */
export function letterOf(code: (typeof stalkingActs)[number]['code']): string {
  if (code === 'other') return ''
  return stalkingActs.find((item) => item.code === code)?.authority.provision.replace(/^s\.2A\(3\)/, '') ?? ''
}
