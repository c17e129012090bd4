import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import type { OrderClash } from '../clashes/orderClash.ts'
import { orderClashes } from '../clashes/orderClashes.ts'
import { decidedOf } from '../conditions/conditionsMade.ts'
import { spa } from '../law/citations.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, hints, stops } from './makeFinding.ts'

/**
 * Conditions that do not go with each other, with the defendant’s life or with another order: SPA 2019 ss.2(3), 2(7), 3, 9;
 * practice. Of a condition on which the court has decided it is only said.
 */
export function checkClashes(file: CaseFile, today: IsoDate): Finding[] {
  const made = ordersMade(file)
  const isDecided = ({ sides: [{ where }] }: OrderClash) =>
    made.some((order) => decidedOf(order, where.item ?? '') !== undefined)
  return orderClashes(file, today).map((clash) => clashFinding(clash, isDecided(clash)))
}

/** A clash as a finding on the page of its condition. Only one with a stalking protection order in force stops. */
export function clashFinding(clash: OrderClash, isDecided = false): Finding {
  const { code, message, cure, severity, authority } = clash
  const [{ where }, { where: other }] = clash.sides
  const said = `${message} ${cure}`
  if (isDecided) return { ...hints(code, where, said, authority), other }
  return severity === 'stops'
    ? { ...stops(code, where, said, spa('s.2(7)')), other }
    : { ...explains(code, where, said, authority), other }
}
