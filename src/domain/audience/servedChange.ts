import type { CaseFile } from '../case/caseFile.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/** What a served paper says of an order that is to be changed. How a consent was obtained stays with the police. */
export function changeShown(
  { route, change, service }: CaseFile,
  { say }: ServedWords,
): ServedCase['change'] {
  if (route?.kind !== 'change' || !change) return undefined
  const decision = route.order === 'interim' ? service?.interim : service?.outcome
  return {
    court: change.court,
    reference: change.reference,
    madeOn: change.madeOn,
    length: change.length,
    standing: change.standing,
    residence: change.residence,
    newFacts: say(change.newFacts),
    why: say(change.why),
    inForce: change.inForce,
    adds: change.adds,
    newLength: change.newLength,
    discharged: decision?.result === 'discharged' ? { on: decision.on } : undefined,
    consents: (change.consents ?? []).map(({ of, given, on }) => ({ of, given, on })),
  }
}
