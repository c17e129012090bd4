import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import { decidedOf } from '../conditions/conditionsMade.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { type ZoneFault, zoneFaults } from '../leaks/zones.ts'
import { howToWiden, whyZone } from '../leaks/zoneWords.ts'
import { mapName } from '../maps/mapNumbers.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions, placeOf } from './numberedItems.ts'

/**
 * No condition, and no boundary of a map in words, draws its zone around a withheld place, or names only its street: the map
 * would be an address. A home stops; other places ask for a reason. One finding for each field of a condition, the worst first.
 * What a court has made is let be.
 */
export function checkZones(file: CaseFile): Finding[] {
  if (withheldDetails(file).length === 0) return []
  const made = ordersMade(file)
  const open = numberedConditions(file).filter(
    ({ condition }) => !made.some((order) => decidedOf(order, condition.id) !== undefined),
  )
  return [
    ...open.flatMap((item) => fieldsOf(item).flatMap((field) => findingOf(item, field, file))),
    ...(file.map?.zones ?? []).flatMap((zone) =>
      findingOf(
        { name: mapName(zone), at: (field) => placeOf('map', zone.id, field) },
        { field: 'words', texts: [zone.words ?? ''] },
        file,
      ),
    ),
  ]
}

type Field = { field: string; texts: string[] }

function fieldsOf({ condition }: NumberedCondition): Field[] {
  const { text = '', exceptions = [], locality } = condition
  return [
    { field: 'text', texts: [text] },
    { field: 'exceptions', texts: exceptions.map((exception) => exception.text ?? '') },
    { field: 'locality', texts: [locality?.where ?? ''] },
  ]
}

type Drawn = Pick<NumberedCondition, 'name' | 'at'>

function findingOf({ name, at }: Drawn, { field, texts }: Field, file: CaseFile): Finding[] {
  const faults = texts.flatMap((text) => (text.trim() ? zoneFaults(text, file) : []))
  const fault = faults.find((one) => one.stops) ?? faults[0]
  if (!fault) return []
  const message = messageOf(name, fault)
  return [
    fault.stops
      ? stops('zone-on-withheld-home', at(field), message, safetyRule('R15'))
      : explains(
          'zone-near-withheld-place',
          at(field),
          message,
          houseRule('a zone does not lead to a withheld place'),
        ),
  ]
}

const messageOf = (name: string, fault: ZoneFault) => `${name}: ${whyZone(fault)}. ${howToWiden(fault)}.`
