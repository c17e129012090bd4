import type { CaseFile } from '../case/caseFile.ts'
import type { StepId } from './steps.ts'

type Asked = Pick<CaseFile, 'route' | 'change'>

/**
 * Whether a step belongs to this case: the interim page only where the route asks for an interim order; the page of a change
 * only where an order is to be varied, renewed or discharged, and then not what only a new order needs.
 */
export function applies(step: StepId, file: Asked): boolean {
  const kind = file.route?.kind
  if (step === 'interim') return kind === 'fullWithInterim' || kind === 'interimOnly'
  if (kind !== 'change') return step !== 'change'
  return !onlyForNew.has(step) && !(drafting.has(step) && !adds(step, file))
}

/** The tests, the area and the length are asked of a new order; a change has its own page for its reasons: SPA 2019 ss.4, 5. */
const onlyForNew: ReadonlySet<StepId> = new Set([
  'decision',
  'area',
  'proceedings',
  'stalking',
  'necessity',
  'length',
])

const drafting: ReadonlySet<StepId> = new Set(['prohibitions', 'requirements', 'map', 'thread', 'challenge'])

/** Whether an order that is to be changed is to gain conditions; a discharge adds nothing, whatever was chosen before. */
export const addsConditions = (file: Asked): boolean => adds('thread', file)

/** Conditions are drafted only where the order is to gain some. */
function adds(step: StepId, { route, change }: Asked): boolean {
  if (route?.kind !== 'change' || route.deed === 'discharge') return false
  const asked: readonly string[] = change?.adds ?? []
  return step === 'prohibitions' || step === 'requirements'
    ? asked.includes(step)
    : asked.includes('prohibitions') || asked.includes('requirements')
}
