import { type Act, behaviours } from '#src/domain/case/acts.ts'
import { addDays } from '#src/domain/shared/dates.ts'

const deeds = [
  'He telephoned Rowan Thistlewood and rang off when she answered.',
  'He waited in a parked car outside the swimming baths until she left.',
  'He sent Rowan Thistlewood a message from an account that she did not know.',
  'He left a parcel on the step of her workshop.',
  'He wrote about her in a public group under a made-up name.',
  'He followed her from the bus stop to the market.',
]
const known: Act['howKnown'][] = [['device'], ['statement'], ['camera', 'statement'], ['told']]

/** So many invented acts, the same at each call: one every third day from 1 January 2025, every tenth a context entry. */
export function manyActs(count: number): Act[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `act-${String(at + 1).padStart(4, '0')}`,
    kind: at % 10 === 9 ? ('context' as const) : ('act' as const),
    when: {
      precision: 'exact' as const,
      on: addDays('2025-01-01', at * 3),
      ...(at % 2 === 0 ? { time: `${String(7 + (at % 15)).padStart(2, '0')}:10` } : {}),
    },
    what: `${deeds[at % deeds.length]} Entry ${at + 1}.`,
    howKnown: known[at % known.length] ?? ['device'],
    behaviours: at % 10 === 9 ? [] : [behaviours[at % behaviours.length] ?? 'b'],
  }))
}
