import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { Block } from '../blocks.ts'
import { allegationTable } from './allegation.ts'
import { itemsTable } from './itemsTable.ts'

/** The act in hand between its neighbours, never the whole list; without one, how many acts there are and of which kind. */
export function actsPreview(served: ServedCase, item: string | undefined): Block[] {
  const { acts } = served
  const at = acts.findIndex(({ id }) => id === item)
  const act = acts[at]
  if (!act) return overview(served)
  const name = act.kind === 'act' ? 'Act' : 'Event'
  const near = acts.slice(Math.max(0, at - 1), at + 2)
  return [allegationTable(`${name} ${act.number} of ${acts.length}`, near, served)]
}

function overview(served: ServedCase): Block[] {
  const acts = served.acts.filter(({ kind }) => kind === 'act')
  if (acts.length === 0) return [{ kind: 'missing', what: 'the acts', step: 'acts' }]
  const background = served.acts.length - acts.length
  const beside = background > 0 ? ` and ${counted(background, 'background event')}` : ''
  return [
    { kind: 'paragraph', text: `The application relies on ${counted(acts.length, 'act')}${beside}.` },
    ...itemsTable(served),
  ]
}
