import type { Behaviour } from '../case/acts.ts'
import { behaviourKinds } from '../law/behaviours.ts'
import { joinWords } from '../shared/joinWords.ts'
import { actList } from './actList.ts'
import { type ActDraft, actDay, actsInOrder } from './numbering.ts'

/** A fact about how the acts went on, in one sentence with references; `code` is permanent. */
export type EscalationFact = { code: 'after-context' | 'recorded-breaches' | 'new-kinds'; text: string }

/** What the chronology shows of a rise: acts after police action, acts recorded as a breach, kinds of act that came later. */
export function escalation(acts: readonly ActDraft[]): EscalationFact[] {
  const dated = actsInOrder(acts).filter((act) => actDay(act) !== undefined)
  return [...afterContext(dated), ...recordedBreaches(dated), ...newKinds(dated)]
}

function afterContext(dated: readonly ActDraft[]): EscalationFact[] {
  const place = dated.findIndex(({ kind }) => kind === 'context')
  const context = dated[place]
  const after = dated.slice(place + 1).filter(({ kind }) => kind !== 'context')
  if (!context || after.length === 0) return []
  return [
    {
      code: 'after-context',
      text: `${actList(idsOf(after))} came after the event at ${actList([context.id])}.`,
    },
  ]
}

function recordedBreaches(dated: readonly ActDraft[]): EscalationFact[] {
  const groups = new Map<string, string[]>()
  for (const { id, kind, breachOf } of dated) {
    const measure = breachOf?.trim()
    if (measure && kind !== 'context') groups.set(measure, [...(groups.get(measure) ?? []), id])
  }
  const sentences = [...groups].map(
    ([measure, ids]) =>
      `${actList(ids)} ${ids.length > 1 ? 'are' : 'is'} recorded as a breach of ${measure}.`,
  )
  return sentences.length > 0 ? [{ code: 'recorded-breaches', text: sentences.join(' ') }] : []
}

/** A kind of act is new when its first act stands in the later half of the chronology. */
function newKinds(dated: readonly ActDraft[]): EscalationFact[] {
  const acts = dated.filter(({ kind }) => kind !== 'context')
  const firsts = new Map<Behaviour, number>()
  acts.forEach(({ behaviours = [] }, place) => {
    for (const behaviour of behaviours) if (!firsts.has(behaviour)) firsts.set(behaviour, place)
  })
  const late = [...firsts].filter(([, place]) => place > 0 && place >= acts.length / 2)
  if (late.length === 0) return []
  const kinds = late.map(([behaviour, place]) => {
    const { label } = behaviourKinds[behaviour]
    return `${label.charAt(0).toLowerCase()}${label.slice(1)} (first in ${actList([acts[place]?.id ?? ''])})`
  })
  return [{ code: 'new-kinds', text: `Kinds of act that appear only later are ${joinWords(kinds)}.` }]
}

function idsOf(acts: readonly ActDraft[]): string[] {
  return acts.map(({ id }) => id)
}
