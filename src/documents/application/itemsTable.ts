import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { stalkingActsOf } from '#src/domain/law/behaviours.ts'
import { stalkingActs, stalkingActsOpening } from '#src/domain/law/stalkingActs.ts'
import type { Block } from '../blocks.ts'
import { placeOf } from '../quoted.ts'

/** Which acts fall under which example of PHA 1997 s.2A(3); examples without an act are left out. */
export function itemsTable(served: ServedCase): Block[] {
  const acts = served.acts
    .filter(({ kind }) => kind === 'act')
    .map(({ number, behaviours }) => ({ number, codes: stalkingActsOf(behaviours) }))
  const rows = stalkingActs.flatMap(({ code, words, authority }) => {
    const numbers = acts.flatMap(({ number, codes }) => (codes.includes(code) ? [String(number)] : []))
    const example =
      code === 'other'
        ? 'another act associated with stalking, for the reasons given below'
        : `“${words}”, ${authority.provision}`
    return numbers.length > 0 ? [[example, numbers.join(', ')]] : []
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: `Acts by the examples in ${placeOf(stalkingActsOpening.authority)}`,
      columns: [
        { header: 'Example', width: 7, rowHeader: true },
        { header: 'Acts', width: 2 },
      ],
      rows,
    },
  ]
}
